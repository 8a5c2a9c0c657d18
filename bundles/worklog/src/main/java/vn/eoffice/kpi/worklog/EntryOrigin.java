package vn.eoffice.kpi.worklog;

/** Where an entry came from: a document's flow, or its owner's hand. */
public enum EntryOrigin {
    DOCUMENT,
    MANUAL
}
