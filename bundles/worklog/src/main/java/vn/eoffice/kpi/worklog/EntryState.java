package vn.eoffice.kpi.worklog;

/** Nháp, đã gửi, cần bổ sung, đã xác nhận, đã hủy. */
public enum EntryState {
    /** With its owner, not yet submitted. */
    DRAFT,
    /** Waits for the direct leader. */
    SUBMITTED,
    /** Sent back with a reason; with its owner again. */
    RETURNED,
    /** Confirmed and rated; never edited again. */
    CONFIRMED,
    /** No work of the owner remains: dropped by them while a draft, or recalled by the host. */
    VOIDED
}
