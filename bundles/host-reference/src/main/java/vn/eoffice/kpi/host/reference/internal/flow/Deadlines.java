package vn.eoffice.kpi.host.reference.internal.flow;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.host.api.FlowEventType;
import vn.eoffice.kpi.host.api.FlowRole;
import vn.eoffice.kpi.host.reference.internal.OfficeSchema;
import vn.eoffice.kpi.host.reference.internal.OfficeTime;
import vn.eoffice.kpi.host.reference.internal.Refusal;
import vn.eoffice.kpi.host.reference.internal.Text;
import vn.eoffice.kpi.host.reference.internal.journal.Act;
import vn.eoffice.kpi.host.reference.internal.journal.ActKind;
import vn.eoffice.kpi.host.reference.internal.journal.Journal;

/** Deadlines move by an act with a reason; every earlier one stays in the history. */
@Component(service = Deadlines.class)
public final class Deadlines {

    private final FlowMapper mapper;
    private final Journal journal;

    @Activate
    public Deadlines(@Reference OfficeSchema office, @Reference Journal journal) {
        this.mapper = office.mapper(FlowMapper.class);
        this.journal = journal;
    }

    /** Inside the transaction that holds the document. */
    void act(Dossier dossier, ShareRow share, ShareAction action, ShareInput in, long actor, Instant at) {
        Act blank = Act.of(dossier.document().id(), ActKind.EXTENSION_ASKED, actor, at)
                .on(share.id())
                .to(share.personId());
        LocalDate today = OfficeTime.day(at);
        switch (action) {
            case ASK_EXTENSION -> {
                LocalDate wanted = ahead(in.due(), today);
                if (share.dueOn() != null && !wanted.isAfter(share.dueOn())) {
                    throw Refusal.invalid("due", "Hạn xin gia hạn phải sau hạn hiện tại.");
                }
                String words = Text.reason(in.reason(), "reason", "lý do xin gia hạn");
                update(ShareChange.of(share, share.version()).asking(wanted, words));
                journal.record(blank.saying(words).due(share.dueOn(), wanted));
            }
            case REFUSE_EXTENSION -> {
                String words = Text.reason(in.reason(), "reason", "lý do không đồng ý");
                update(ShareChange.of(share, share.version()).asking(null, null));
                journal.record(new Act(
                        blank.document(),
                        share.id(),
                        ActKind.EXTENSION_REFUSED,
                        actor,
                        at,
                        share.personId(),
                        words,
                        null,
                        null));
            }
            case GRANT_EXTENSION -> {
                String opinion = Text.limited(Text.paragraphs(in.reason()), "reason", "ý kiến", 1000);
                String asked = share.wantedReason() == null ? "" : share.wantedReason();
                change(
                        dossier,
                        share,
                        share.wantedDue(),
                        opinion == null ? asked : asked + "\n" + opinion,
                        in,
                        actor,
                        at);
            }
            case CHANGE_DUE ->
                change(dossier, share, in.due(), Text.reason(in.reason(), "reason", "lý do đổi hạn"), in, actor, at);
            default -> throw new IllegalArgumentException("The action (%s) moves no deadline.".formatted(action));
        }
    }

    private void change(
            Dossier dossier,
            ShareRow share,
            @Nullable LocalDate wanted,
            String reason,
            ShareInput in,
            long actor,
            Instant at) {
        LocalDate due = ahead(wanted, OfficeTime.day(at));
        LocalDate documentDue = dossier.document().dueOn();
        boolean beyond = documentDue != null && due.isAfter(documentDue);
        if (beyond && !in.extendDocument()) {
            FlowRules.checkDue("due", due, documentDue, OfficeTime.day(at));
        }
        update(ShareChange.of(share, share.version()).due(due));
        if (beyond) {
            mapper.setDue(dossier.document().id(), due);
        }
        journal.record(
                Act.of(dossier.document().id(), ActKind.DUE_CHANGED, actor, at)
                        .on(share.id())
                        .to(share.personId())
                        .saying(reason)
                        .due(share.dueOn(), due),
                FlowEventType.STEP_DUE_CHANGED);
        if (beyond) {
            dossier.shares().stream()
                    .filter(s -> s.id() != share.id() && s.state().open() && s.role() != FlowRole.FOR_INFORMATION)
                    .forEach(s ->
                            journal.tell(s.documentId(), s.id(), FlowEventType.STEP_DUE_CHANGED, actor, at, reason));
        }
    }

    private void update(ShareChange change) {
        if (mapper.updateShare(change) == 0) {
            throw Refusal.stale();
        }
    }

    private static LocalDate ahead(@Nullable LocalDate day, LocalDate today) {
        if (day == null) {
            throw Refusal.invalid("due", "Hãy chọn hạn mới.");
        }
        FlowRules.checkDue("due", day, null, today);
        return day;
    }
}
