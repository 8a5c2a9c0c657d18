package vn.eoffice.kpi.worklog.internal.intake;

/** Something an event needs is not there yet; the event waits with the reason. */
final class NotYet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Reason reason;

    NotYet(Reason reason) {
        super(reason.en());
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
