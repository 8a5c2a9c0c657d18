package vn.eoffice.kpi.host.reference.internal.flow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.host.api.FlowEventType;
import vn.eoffice.kpi.host.api.FlowRole;
import vn.eoffice.kpi.host.reference.internal.OfficeSchema;
import vn.eoffice.kpi.host.reference.internal.Refusal;
import vn.eoffice.kpi.host.reference.internal.Text;
import vn.eoffice.kpi.host.reference.internal.journal.Act;
import vn.eoffice.kpi.host.reference.internal.journal.ActKind;
import vn.eoffice.kpi.host.reference.internal.journal.Journal;
import vn.eoffice.kpi.host.reference.internal.organisation.Viewer;
import vn.eoffice.kpi.host.reference.internal.register.DocumentRow;
import vn.eoffice.kpi.host.reference.internal.register.DocumentState;
import vn.eoffice.kpi.host.reference.internal.register.RegisterMapper;

/** The work on a share: each act changes the share, writes history and tells the plugin, in one transaction. */
@Component(service = Processing.class)
public final class Processing {

    /** One act on a share, with everything it needs. */
    private record Turn(Dossier dossier, ShareRow share, int version, long actor, Instant at) {

        long document() {
            return dossier.document().id();
        }

        ShareChange change() {
            return ShareChange.of(share, version);
        }

        Act act(ActKind kind) {
            return Act.of(document(), kind, actor, at).on(share.id()).to(share.personId());
        }
    }

    private final OfficeSchema office;
    private final FlowMapper mapper;
    private final RegisterMapper register;
    private final Dossiers dossiers;
    private final Outcomes outcomes;
    private final Deadlines deadlines;
    private final Journal journal;

    @Activate
    public Processing(
            @Reference OfficeSchema office,
            @Reference Dossiers dossiers,
            @Reference Outcomes outcomes,
            @Reference Deadlines deadlines,
            @Reference Journal journal) {
        this.office = office;
        this.mapper = office.mapper(FlowMapper.class);
        this.register = office.mapper(RegisterMapper.class);
        this.dossiers = dossiers;
        this.outcomes = outcomes;
        this.deadlines = deadlines;
        this.journal = journal;
    }

    /**
     * @param version the version the form was made from, null for the present one
     * @return the document that was issued, if one was
     */
    public @Nullable DocumentRow act(
            Viewer by,
            long documentId,
            long shareId,
            ShareAction action,
            ShareInput in,
            @Nullable Integer version,
            Instant at) {
        return office.transaction(() -> {
            Dossier dossier = dossiers.hold(documentId, by);
            ShareRow share = dossier.share(shareId).orElseThrow(Refusal::missing);
            if (version != null && version != share.version()) {
                throw Refusal.stale();
            }
            if (!dossier.actions(share).contains(action)) {
                throw Refusal.forbidden(
                        "Việc của %s đang ở trạng thái “%s”; “%s” hiện không thực hiện được hoặc không thuộc quyền của bạn."
                                .formatted(share.fullName(), share.state().label(), action.label()));
            }
            return perform(new Turn(dossier, share, share.version(), by.personId(), at), by, action, in);
        });
    }

    private @Nullable DocumentRow perform(Turn turn, Viewer by, ShareAction action, ShareInput in) {
        switch (action) {
            case START -> started(turn);
            case READ -> {
                update(turn.change().completed(turn.at(), null, null));
                journal.record(turn.act(ActKind.READ), FlowEventType.STEP_COMPLETED);
            }
            case DRAFT -> draft(turn, in, DraftState.EDITING, ActKind.DRAFTED);
            case SUBMIT_DRAFT -> draft(turn, in, DraftState.WAITING, ActKind.DRAFT_SUBMITTED);
            case APPROVE_DRAFT -> {
                String words = Text.limited(Text.paragraphs(in.reason()), "reason", "ý kiến", 2000);
                judge(turn, DraftState.APPROVED, words);
                journal.record(turn.act(ActKind.DRAFT_APPROVED).saying(words));
            }
            case RETURN_DRAFT -> {
                String words = Text.reason(in.reason(), "reason", "lý do trả lại");
                judge(turn, DraftState.RETURNED, words);
                journal.record(turn.act(ActKind.DRAFT_RETURNED).saying(words), FlowEventType.STEP_RETURNED);
            }
            case COMPLETE -> {
                return complete(turn, by, in);
            }
            case DECLINE -> end(turn, ShareState.DECLINED, ActKind.DECLINED, "lý do trả lại", in);
            case RECALL -> end(turn, ShareState.RECALLED, ActKind.SHARE_RECALLED, "lý do lấy lại", in);
            case ASK_EXTENSION, GRANT_EXTENSION, REFUSE_EXTENSION, CHANGE_DUE ->
                deadlines.act(turn.dossier(), turn.share(), action, in, turn.actor(), turn.at());
            case SUSPEND -> {
                String words = Text.reason(in.reason(), "reason", "lý do tạm dừng");
                update(turn.change().suspended(turn.at()));
                journal.record(turn.act(ActKind.SUSPENDED).saying(words), FlowEventType.STEP_SUSPENDED);
            }
            case RESUME -> {
                update(
                        turn.share().startedAt() == null
                                ? turn.change().to(ShareState.ASSIGNED)
                                : turn.change().started(turn.at()));
                journal.record(turn.act(ActKind.RESUMED), FlowEventType.STEP_RESUMED);
            }
            case RETURN -> returned(turn, Text.reason(in.reason(), "reason", "lý do trả lại"));
        }
        return null;
    }

    private void started(Turn turn) {
        update(turn.change().started(turn.at()));
        journal.record(turn.act(ActKind.STARTED), FlowEventType.STEP_STARTED);
    }

    private void draft(Turn turn, ShareInput in, DraftState state, ActKind kind) {
        outcomes.keepDraft(turn.share(), in, state, turn.actor(), turn.at());
        if (turn.share().state() == ShareState.ASSIGNED) {
            started(turn);
        } else {
            update(turn.change());
        }
        journal.record(turn.act(kind));
    }

    private void judge(Turn turn, DraftState state, @Nullable String words) {
        update(turn.change());
        mapper.judgeDraft(turn.share().id(), state, words, turn.at());
    }

    private @Nullable DocumentRow complete(Turn turn, Viewer by, ShareInput in) {
        DocumentRow product =
                in.issue() ? outcomes.issue(turn.dossier().document(), turn.share(), by, in, turn.at()) : null;
        String words = product == null
                ? Text.reason(in.reason(), "reason", "kết quả xử lý")
                : Text.limited(Text.paragraphs(in.reason()), "reason", "kết quả xử lý", 2000);
        mapper.dropDraft(turn.share().id());
        update(turn.change().completed(turn.at(), product == null ? null : product.id(), words));
        journal.record(
                turn.act(ActKind.COMPLETED)
                        .saying(product == null ? words : product.number() + (words == null ? "" : " – " + words)),
                FlowEventType.STEP_COMPLETED);
        closeIfDone(turn);
        return product;
    }

    private void end(Turn turn, ShareState state, ActKind kind, String label, ShareInput in) {
        String words = Text.reason(in.reason(), "reason", label);
        update(turn.change().to(state));
        register.revoke(turn.document(), turn.share().personId(), "SHARE");
        journal.record(turn.act(kind).saying(words), FlowEventType.STEP_RECALLED);
        closeIfDone(turn);
    }

    private void returned(Turn turn, String words) {
        Long product = turn.share().productId();
        if (product != null) {
            mapper.setState(product, DocumentState.RECALLED);
            outcomes.reopenDraft(turn.share(), product, words, turn.at());
            journal.record(
                    Act.of(product, ActKind.RECALLED, turn.actor(), turn.at()).saying(words));
        }
        ShareChange open = turn.change().completed(turn.at(), null, null).started(turn.at());
        update(open);
        if (turn.dossier().document().state() == DocumentState.CLOSED) {
            mapper.setState(turn.document(), DocumentState.ASSIGNED);
        }
        journal.record(turn.act(ActKind.RETURNED).saying(words), FlowEventType.STEP_RETURNED);
    }

    private void closeIfDone(Turn turn) {
        if (turn.share().role() != FlowRole.FOR_INFORMATION && FlowRules.closes(mapper.shares(turn.document()))) {
            mapper.setState(turn.document(), DocumentState.CLOSED);
            journal.record(
                    Act.of(turn.document(), ActKind.CLOSED, turn.actor(), turn.at()), FlowEventType.DOCUMENT_CLOSED);
        }
    }

    private void update(ShareChange change) {
        if (mapper.updateShare(change) == 0) {
            throw Refusal.stale();
        }
    }
}
