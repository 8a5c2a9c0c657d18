package vn.eoffice.kpi.worklog.internal.entry;

/** What people do to an entry. */
public enum EntryAction {
    EDIT,
    SUBMIT,
    VOID,
    CONFIRM,
    RETURN
}
