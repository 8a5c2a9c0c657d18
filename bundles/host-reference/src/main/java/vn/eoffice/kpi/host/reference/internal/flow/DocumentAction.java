package vn.eoffice.kpi.host.reference.internal.flow;

import static vn.eoffice.kpi.host.reference.internal.register.DocumentState.ASSIGNED;
import static vn.eoffice.kpi.host.reference.internal.register.DocumentState.CLOSED;
import static vn.eoffice.kpi.host.reference.internal.register.DocumentState.REGISTERED;
import static vn.eoffice.kpi.host.reference.internal.register.DocumentState.SUBMITTED;

import java.util.Locale;
import java.util.Set;
import vn.eoffice.kpi.host.reference.internal.register.DocumentState;

/** What can be done with an incoming document as a whole: by the clerk, by the leader who has it in hand. */
public enum DocumentAction {
    CORRECT(true, false, Set.of(REGISTERED, SUBMITTED, ASSIGNED)),
    SUBMIT(true, false, Set.of(REGISTERED)),
    TAKE_BACK(true, false, Set.of(SUBMITTED)),
    RECALL(true, false, Set.of(REGISTERED, SUBMITTED, ASSIGNED, CLOSED)),
    FORWARD(true, true, Set.of(SUBMITTED, ASSIGNED)),
    RETURN_TO_CLERK(false, true, Set.of(SUBMITTED)),
    ASSIGN(false, true, Set.of(SUBMITTED, ASSIGNED));

    private final boolean clerk;
    private final boolean leader;
    private final Set<DocumentState> from;

    DocumentAction(boolean clerk, boolean leader, Set<DocumentState> from) {
        this.clerk = clerk;
        this.leader = leader;
        this.from = from;
    }

    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean open(boolean isClerk, boolean isLeader, DocumentState state) {
        return (clerk && isClerk || leader && isLeader) && from.contains(state);
    }
}
