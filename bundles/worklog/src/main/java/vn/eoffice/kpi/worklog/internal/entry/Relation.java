package vn.eoffice.kpi.worklog.internal.entry;

/** How a person stands to an entry. */
public enum Relation {
    OWNER,
    /** The direct leader who was named when the entry was submitted. */
    LEADER,
    /** May read, nothing more: whoever else stands above the owner. */
    SUPERIOR,
    STRANGER
}
