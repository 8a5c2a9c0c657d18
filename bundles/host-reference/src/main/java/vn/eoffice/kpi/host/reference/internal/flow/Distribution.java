package vn.eoffice.kpi.host.reference.internal.flow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.host.api.FlowEventType;
import vn.eoffice.kpi.host.api.FlowRole;
import vn.eoffice.kpi.host.reference.internal.Labels;
import vn.eoffice.kpi.host.reference.internal.OfficeSchema;
import vn.eoffice.kpi.host.reference.internal.OfficeTime;
import vn.eoffice.kpi.host.reference.internal.Refusal;
import vn.eoffice.kpi.host.reference.internal.Text;
import vn.eoffice.kpi.host.reference.internal.journal.Act;
import vn.eoffice.kpi.host.reference.internal.journal.ActKind;
import vn.eoffice.kpi.host.reference.internal.journal.Journal;
import vn.eoffice.kpi.host.reference.internal.organisation.Member;
import vn.eoffice.kpi.host.reference.internal.organisation.Staff;
import vn.eoffice.kpi.host.reference.internal.organisation.Viewer;
import vn.eoffice.kpi.host.reference.internal.register.DocumentRow;
import vn.eoffice.kpi.host.reference.internal.register.DocumentState;
import vn.eoffice.kpi.host.reference.internal.register.RegisterMapper;

/** A document's way from the clerk over the leaders to those who work on it. */
@Component(service = Distribution.class)
public final class Distribution {

    /** Who shall do what until when; without a day of their own people have the document's. */
    public record Wish(long personId, FlowRole role, @Nullable LocalDate dueOn) {}

    private final OfficeSchema office;
    private final FlowMapper mapper;
    private final RegisterMapper register;
    private final Dossiers dossiers;
    private final Staff staff;
    private final Journal journal;

    @Activate
    public Distribution(
            @Reference OfficeSchema office,
            @Reference Dossiers dossiers,
            @Reference Staff staff,
            @Reference Journal journal) {
        this.office = office;
        this.mapper = office.mapper(FlowMapper.class);
        this.register = office.mapper(RegisterMapper.class);
        this.dossiers = dossiers;
        this.staff = staff;
        this.journal = journal;
    }

    /** The clerk hands a registered document to a leader; it may be handed on while it is not done. */
    public void forward(
            Viewer by,
            long documentId,
            @Nullable Long leaderId,
            @Nullable String instruction,
            @Nullable Integer version,
            Instant at) {
        String words = Text.limited(Text.paragraphs(instruction), "instruction", "ý kiến", 2000);
        office.transaction(() -> {
            Dossier found = dossiers.hold(documentId, by);
            boolean submits = found.document().state() == DocumentState.REGISTERED;
            Dossier dossier =
                    dossiers.hold(documentId, by, submits ? DocumentAction.SUBMIT : DocumentAction.FORWARD, version);
            DocumentRow d = dossier.document();
            List<Member> leaders = submits ? staff.leadersOf(d.agencyId()) : staff.leadersFor(by, d.agencyId());
            if (leaderId == null
                    || leaderId.equals(d.leaderId())
                    || leaders.stream().noneMatch(m -> m.personId() == leaderId)) {
                throw Refusal.invalid("leader", "Hãy chọn lãnh đạo trong danh sách.");
            }
            move(d, submits ? DocumentState.SUBMITTED : d.state(), leaderId, d.dueOn());
            register.grant(documentId, leaderId, "LEADER", null);
            journal.record(Act.of(documentId, submits ? ActKind.SUBMITTED : ActKind.FORWARDED, by.personId(), at)
                    .to(leaderId)
                    .saying(words));
        });
    }

    public void takeBack(Viewer clerk, long documentId, @Nullable Integer version, Instant at) {
        office.transaction(() -> {
            DocumentRow d = dossiers.hold(documentId, clerk, DocumentAction.TAKE_BACK, version)
                    .document();
            move(d, DocumentState.REGISTERED, null, d.dueOn());
            if (d.leaderId() != null) {
                register.revoke(documentId, d.leaderId(), "LEADER");
            }
            journal.record(Act.of(documentId, ActKind.TAKEN_BACK, clerk.personId(), at));
        });
    }

    public void returnToClerk(
            Viewer leader, long documentId, @Nullable String reason, @Nullable Integer version, Instant at) {
        String words = Text.reason(reason, "reason", "lý do trả lại");
        office.transaction(() -> {
            DocumentRow d = dossiers.hold(documentId, leader, DocumentAction.RETURN_TO_CLERK, version)
                    .document();
            move(d, DocumentState.REGISTERED, null, d.dueOn());
            journal.record(Act.of(documentId, ActKind.RETURNED_TO_CLERK, leader.personId(), at)
                    .to(d.authorId())
                    .saying(words));
        });
    }

    /** The leader's instruction: one lead, any number of collaborators and people to inform. */
    public void assign(
            Viewer leader,
            long documentId,
            List<Wish> wishes,
            @Nullable LocalDate documentDue,
            @Nullable String instruction,
            @Nullable Integer version,
            Instant at) {
        String words = Text.limited(Text.paragraphs(instruction), "instruction", "bút phê", 2000);
        LocalDate today = OfficeTime.day(at);
        office.transaction(() -> {
            Dossier dossier = dossiers.hold(documentId, leader, DocumentAction.ASSIGN, version);
            DocumentRow d = dossier.document();
            LocalDate due = documentDue == null ? d.dueOn() : documentDue;
            if (documentDue != null && !documentDue.equals(d.dueOn())) {
                FlowRules.checkDue("documentDue", documentDue, null, today);
            }
            List<NewShare> fresh = named(wishes, due, staff.staffOf(leader, today));
            FlowRules.checkAssignment(dossier.shares(), fresh, due, today);
            move(d, DocumentState.ASSIGNED, leader.personId(), due);
            journal.record(Act.of(documentId, ActKind.INSTRUCTED, leader.personId(), at)
                    .saying(words)
                    .due(d.dueOn(), due));
            for (NewShare share : fresh) {
                long id = mapper.insertShare(documentId, share, leader.personId(), at);
                register.grant(documentId, share.personId(), "SHARE", share.unitId());
                journal.record(
                        Act.of(documentId, ActKind.ASSIGNED, leader.personId(), at)
                                .on(id)
                                .to(share.personId())
                                .saying(Labels.of(share.role()))
                                .due(null, share.dueOn()),
                        FlowEventType.STEP_ASSIGNED);
            }
            if (due != null && !due.equals(d.dueOn())) {
                dossier.shares().stream()
                        .filter(s -> s.state().open() && s.role() != FlowRole.FOR_INFORMATION)
                        .forEach(s -> journal.tell(
                                documentId, s.id(), FlowEventType.STEP_DUE_CHANGED, leader.personId(), at, words));
            }
        });
    }

    /** The clerk withdraws a document, say because its issuer recalled it: open work ends, finished work is marked. */
    public void recall(Viewer clerk, long documentId, @Nullable String reason, @Nullable Integer version, Instant at) {
        String words = Text.reason(reason, "reason", "lý do thu hồi");
        office.transaction(() -> {
            Dossier dossier = dossiers.hold(documentId, clerk, DocumentAction.RECALL, version);
            DocumentRow d = dossier.document();
            for (ShareRow share : dossier.shares()) {
                if (share.state().open()) {
                    mapper.updateShare(ShareChange.of(share, share.version()).to(ShareState.RECALLED));
                    journal.tell(documentId, share.id(), FlowEventType.STEP_RECALLED, clerk.personId(), at, words);
                }
            }
            move(d, DocumentState.RECALLED, d.leaderId(), d.dueOn());
            journal.record(
                    Act.of(documentId, ActKind.RECALLED, clerk.personId(), at).saying(words),
                    FlowEventType.DOCUMENT_RECALLED);
        });
    }

    private void move(DocumentRow d, DocumentState state, @Nullable Long leaderId, @Nullable LocalDate due) {
        if (mapper.moveDocument(d.id(), state, leaderId, due, d.version()) == 0) {
            throw Refusal.stale();
        }
    }

    private static List<NewShare> named(List<Wish> wishes, @Nullable LocalDate documentDue, List<Member> staff) {
        List<NewShare> shares = new ArrayList<>();
        for (Wish wish : wishes) {
            Member member = staff.stream()
                    .filter(m -> m.personId() == wish.personId())
                    .findFirst()
                    .orElseThrow(() ->
                            Refusal.invalid("lead", "Hãy chọn người trong danh sách cán bộ của đơn vị bạn phụ trách."));
            LocalDate due =
                    wish.role() == FlowRole.FOR_INFORMATION ? null : wish.dueOn() == null ? documentDue : wish.dueOn();
            shares.add(new NewShare(wish.personId(), member.fullName(), member.unitId(), wish.role(), due));
        }
        return shares;
    }
}
