package vn.eoffice.kpi.host.reference.internal.flow;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.host.api.FlowRole;
import vn.eoffice.kpi.host.reference.internal.Refusal;
import vn.eoffice.kpi.host.reference.internal.register.DocumentState;

/** Who may do what with a document and its shares. Pure. */
public final class FlowRules {

    /** What decides about a share. */
    public record ShareFacts(
            FlowRole role,
            ShareState state,
            @Nullable DraftState draft,
            boolean extensionAsked,
            DocumentState document) {}

    private FlowRules() {}

    public static Set<DocumentAction> actions(DocumentState state, boolean clerk, boolean inHand) {
        EnumSet<DocumentAction> open = EnumSet.noneOf(DocumentAction.class);
        for (DocumentAction action : DocumentAction.values()) {
            if (action.open(clerk, inHand, state)) {
                open.add(action);
            }
        }
        return open;
    }

    public static Set<ShareAction> actions(ShareFacts share, Set<Party> who) {
        EnumSet<ShareAction> open = EnumSet.noneOf(ShareAction.class);
        for (ShareAction action : ShareAction.values()) {
            if (action.open(who, share.role(), share.state()) && fits(action, share)) {
                open.add(action);
            }
        }
        return open;
    }

    private static boolean fits(ShareAction action, ShareFacts share) {
        boolean running = share.document() == DocumentState.ASSIGNED;
        boolean waiting = share.draft() == DraftState.WAITING;
        return switch (action) {
            case APPROVE_DRAFT, RETURN_DRAFT -> running && waiting;
            case SUBMIT_DRAFT, COMPLETE -> running && !waiting;
            case ASK_EXTENSION -> running && !share.extensionAsked();
            case GRANT_EXTENSION, REFUSE_EXTENSION -> running && share.extensionAsked();
            case RETURN -> running || share.document() == DocumentState.CLOSED;
            case READ -> running || share.document() == DocumentState.CLOSED;
            case START, DRAFT, DECLINE, CHANGE_DUE, SUSPEND, RESUME, RECALL -> running;
        };
    }

    /** A document is done when its lead is done and nobody else still works on it. */
    public static boolean closes(Collection<ShareRow> shares) {
        List<ShareRow> working = shares.stream()
                .filter(s -> s.role() != FlowRole.FOR_INFORMATION && s.state().counts())
                .toList();
        return working.stream().anyMatch(s -> s.role() == FlowRole.LEAD)
                && working.stream().noneMatch(s -> s.state().open());
    }

    /** One lead in all, nobody twice, no deadline in the past or after the document's own. */
    static void checkAssignment(
            Collection<ShareRow> present, List<NewShare> fresh, @Nullable LocalDate documentDue, LocalDate today) {
        boolean led = present.stream()
                .anyMatch(s -> s.role() == FlowRole.LEAD && s.state().counts());
        long leads = fresh.stream().filter(s -> s.role() == FlowRole.LEAD).count();
        if (fresh.isEmpty()) {
            throw Refusal.invalid("lead", "Hãy chọn người xử lý.");
        }
        if (leads + (led ? 1 : 0) > 1) {
            throw Refusal.invalid(
                    "lead",
                    "Mỗi văn bản chỉ có một người chủ trì."
                            + (led ? " Muốn đổi người chủ trì, hãy lấy lại việc của người hiện tại trước." : ""));
        }
        if (leads == 0 && !led) {
            throw Refusal.invalid("lead", "Hãy chọn người chủ trì.");
        }
        for (NewShare share : fresh) {
            boolean twice =
                    fresh.stream().filter(s -> s.personId() == share.personId()).count() > 1
                            || present.stream()
                                    .anyMatch(s -> s.personId() == share.personId()
                                            && s.state().counts());
            if (twice) {
                throw Refusal.invalid(
                        "lead", "%s được chọn hai lần. Mỗi người chỉ có một vai trò.".formatted(share.fullName()));
            }
            if (share.role() != FlowRole.FOR_INFORMATION) {
                checkDue("due-" + share.personId(), share.dueOn(), documentDue, today);
            }
        }
    }

    static void checkDue(String field, @Nullable LocalDate due, @Nullable LocalDate documentDue, LocalDate today) {
        if (due != null && due.isBefore(today)) {
            throw Refusal.invalid(field, "Hạn xử lý không được trước hôm nay.");
        }
        if (due != null && documentDue != null && due.isAfter(documentDue)) {
            throw Refusal.invalid(
                    field,
                    "Hạn của cá nhân (%1$td/%1$tm/%1$tY) không được sau hạn của văn bản (%2$td/%2$tm/%2$tY). Hãy gia hạn cả văn bản."
                            .formatted(due, documentDue));
        }
    }
}
