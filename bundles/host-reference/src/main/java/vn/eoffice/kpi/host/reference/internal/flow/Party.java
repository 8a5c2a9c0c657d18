package vn.eoffice.kpi.host.reference.internal.flow;

/** What somebody is to a share. */
public enum Party {
    /** Whose share it is. */
    ASSIGNEE,
    /** Who has the document in hand and gave the share. */
    ASSIGNER,
    /** Who keeps the register the document stands in. */
    CLERK
}
