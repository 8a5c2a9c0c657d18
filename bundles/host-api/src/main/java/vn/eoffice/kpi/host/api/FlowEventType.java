package vn.eoffice.kpi.host.api;

/** The types of flow events that the plugin reads. */
public final class FlowEventType {

    public static final String DOCUMENT_REGISTERED = "document.registered";
    public static final String DOCUMENT_CLOSED = "document.closed";
    public static final String DOCUMENT_RECALLED = "document.recalled";
    public static final String DOCUMENT_DELETED = "document.deleted";

    public static final String STEP_ASSIGNED = "step.assigned";
    public static final String STEP_STARTED = "step.started";

    /** The personal deadline changed: an extension, or an earlier day; {@code dueAt} is the new one. */
    public static final String STEP_DUE_CHANGED = "step.due-changed";

    public static final String STEP_SUSPENDED = "step.suspended";
    public static final String STEP_RESUMED = "step.resumed";

    /** Sent back to the person for correction; the step is open again. */
    public static final String STEP_RETURNED = "step.returned";

    public static final String STEP_COMPLETED = "step.completed";

    /** Taken from the person before completion: no work of theirs remains. */
    public static final String STEP_RECALLED = "step.recalled";

    private FlowEventType() {}
}
