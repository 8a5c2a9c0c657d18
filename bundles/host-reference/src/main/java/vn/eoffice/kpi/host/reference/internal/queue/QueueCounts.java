package vn.eoffice.kpi.host.reference.internal.queue;

/** How much waits for a person, for the navigation. */
public record QueueCounts(int todo, int collaborate, int information, int confirm, int follow, int overdue) {

    public int of(QueueKind kind) {
        return switch (kind) {
            case TODO -> todo;
            case COLLABORATE -> collaborate;
            case INFORMATION -> information;
            case CONFIRM -> confirm;
            case FOLLOW -> follow;
            case DONE -> 0;
        };
    }
}
