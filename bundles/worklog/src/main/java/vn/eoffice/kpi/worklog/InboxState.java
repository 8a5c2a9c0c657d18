package vn.eoffice.kpi.worklog;

/** What became of a stored flow event. */
public enum InboxState {
    /** Stored, not yet read. */
    NEW,
    /** Read; what it says is kept as a fact. */
    DONE,
    /** Cannot be read yet; tried again by itself. */
    WAITING,
    /** Of a type the plugin does not read; kept. */
    IGNORED
}
