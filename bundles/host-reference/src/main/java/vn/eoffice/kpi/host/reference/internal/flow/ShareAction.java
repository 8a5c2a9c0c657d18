package vn.eoffice.kpi.host.reference.internal.flow;

import static vn.eoffice.kpi.host.api.FlowRole.COLLABORATOR;
import static vn.eoffice.kpi.host.api.FlowRole.FOR_INFORMATION;
import static vn.eoffice.kpi.host.api.FlowRole.LEAD;
import static vn.eoffice.kpi.host.reference.internal.flow.Party.ASSIGNEE;
import static vn.eoffice.kpi.host.reference.internal.flow.Party.ASSIGNER;
import static vn.eoffice.kpi.host.reference.internal.flow.Party.CLERK;
import static vn.eoffice.kpi.host.reference.internal.flow.ShareState.ASSIGNED;
import static vn.eoffice.kpi.host.reference.internal.flow.ShareState.COMPLETED;
import static vn.eoffice.kpi.host.reference.internal.flow.ShareState.STARTED;
import static vn.eoffice.kpi.host.reference.internal.flow.ShareState.SUSPENDED;

import java.util.Locale;
import java.util.Set;
import vn.eoffice.kpi.host.api.FlowRole;

/** What can be done with a share: by whom, in which role, from which states. The rest is in {@link FlowRules}. */
public enum ShareAction {
    START("Bắt đầu xử lý", Set.of(ASSIGNEE), Roles.WORKING, Set.of(ASSIGNED)),
    READ("Đã xem", Set.of(ASSIGNEE), Set.of(FOR_INFORMATION), Set.of(ASSIGNED)),
    DRAFT("Lưu dự thảo", Set.of(ASSIGNEE), Roles.WORKING, Set.of(ASSIGNED, STARTED)),
    SUBMIT_DRAFT("Trình dự thảo", Set.of(ASSIGNEE), Roles.WORKING, Set.of(ASSIGNED, STARTED)),
    APPROVE_DRAFT("Đồng ý dự thảo", Set.of(ASSIGNER), Roles.WORKING, Set.of(ASSIGNED, STARTED, SUSPENDED)),
    RETURN_DRAFT("Trả lại dự thảo", Set.of(ASSIGNER), Roles.WORKING, Set.of(ASSIGNED, STARTED, SUSPENDED)),
    COMPLETE("Hoàn thành", Set.of(ASSIGNEE), Roles.WORKING, Set.of(ASSIGNED, STARTED)),
    DECLINE("Trả lại người giao", Set.of(ASSIGNEE), Roles.WORKING, Set.of(ASSIGNED, STARTED)),
    ASK_EXTENSION("Xin gia hạn", Set.of(ASSIGNEE), Roles.WORKING, Set.of(ASSIGNED, STARTED)),
    GRANT_EXTENSION("Đồng ý gia hạn", Set.of(ASSIGNER), Roles.WORKING, Set.of(ASSIGNED, STARTED, SUSPENDED)),
    REFUSE_EXTENSION("Không đồng ý gia hạn", Set.of(ASSIGNER), Roles.WORKING, Set.of(ASSIGNED, STARTED, SUSPENDED)),
    CHANGE_DUE("Đổi hạn xử lý", Set.of(ASSIGNER), Roles.WORKING, Set.of(ASSIGNED, STARTED, SUSPENDED)),
    SUSPEND("Tạm dừng", Set.of(ASSIGNER), Roles.WORKING, Set.of(ASSIGNED, STARTED)),
    RESUME("Tiếp tục xử lý", Set.of(ASSIGNER), Roles.WORKING, Set.of(SUSPENDED)),
    RETURN("Trả lại để sửa", Set.of(ASSIGNER), Roles.WORKING, Set.of(COMPLETED)),
    RECALL("Lấy lại", Set.of(ASSIGNER, CLERK), Set.of(FlowRole.values()), Set.of(ASSIGNED, STARTED, SUSPENDED));

    private final String label;
    private final Set<Party> parties;
    private final Set<FlowRole> roles;
    private final Set<ShareState> from;

    ShareAction(String label, Set<Party> parties, Set<FlowRole> roles, Set<ShareState> from) {
        this.label = label;
        this.parties = parties;
        this.roles = roles;
        this.from = from;
    }

    public String label() {
        return label;
    }

    /** As in addresses: {@code ask-extension}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean open(Set<Party> who, FlowRole role, ShareState state) {
        return parties.stream().anyMatch(who::contains) && roles.contains(role) && from.contains(state);
    }

    private static final class Roles {
        static final Set<FlowRole> WORKING = Set.of(LEAD, COLLABORATOR);
    }
}
