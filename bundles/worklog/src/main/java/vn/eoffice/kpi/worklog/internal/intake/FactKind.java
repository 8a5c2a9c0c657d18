package vn.eoffice.kpi.worklog.internal.intake;

import java.util.Arrays;
import java.util.Optional;
import vn.eoffice.kpi.host.api.FlowEventType;

/** The kinds of event that the work log reads. */
enum FactKind {
    DOCUMENT_REGISTERED(FlowEventType.DOCUMENT_REGISTERED),
    DOCUMENT_CLOSED(FlowEventType.DOCUMENT_CLOSED),
    DOCUMENT_RECALLED(FlowEventType.DOCUMENT_RECALLED),
    DOCUMENT_DELETED(FlowEventType.DOCUMENT_DELETED),
    ASSIGNED(FlowEventType.STEP_ASSIGNED),
    STARTED(FlowEventType.STEP_STARTED),
    DUE_CHANGED(FlowEventType.STEP_DUE_CHANGED),
    SUSPENDED(FlowEventType.STEP_SUSPENDED),
    RESUMED(FlowEventType.STEP_RESUMED),
    RETURNED(FlowEventType.STEP_RETURNED),
    COMPLETED(FlowEventType.STEP_COMPLETED),
    STEP_RECALLED(FlowEventType.STEP_RECALLED);

    private final String type;

    FactKind(String type) {
        this.type = type;
    }

    static Optional<FactKind> of(String type) {
        return Arrays.stream(values()).filter(kind -> kind.type.equals(type)).findFirst();
    }

    boolean ofStep() {
        return type.startsWith("step.");
    }
}
