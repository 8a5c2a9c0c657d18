package vn.eoffice.kpi.platform.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request that cannot be done, told so that its sender can mend it. Thrown by a slice's service, logged and answered once by
 * the server as {@code application/problem+json} (RFC 9457). Its transaction is rolled back.
 */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What kind of refusal, and with it the HTTP status. */
    public enum Kind {
        INVALID(422),
        MALFORMED(400),
        UNAUTHENTICATED(401),
        DENIED(403),
        NOT_FOUND(404),
        CONFLICT(409),
        STALE(412),
        TOO_LARGE(413),
        UNSUPPORTED_TYPE(415),
        PRECONDITION_REQUIRED(428),
        TOO_MANY(429),
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final String code;
    private final Text text;
    private final transient List<FieldFault> faults;

    private Problem(Kind kind, String code, Text text, List<FieldFault> faults) {
        super("%s: %s".formatted(code, text.en()));
        this.kind = kind;
        this.code = code;
        this.text = text;
        this.faults = List.copyOf(faults);
    }

    /**
     * @param code stable name for programs, "worklog.task.unknown"
     * @param vi what is wrong and the way out, for people
     */
    public static Problem of(Kind kind, String code, String vi, String en) {
        return new Problem(kind, code, Text.of(vi, en), List.of());
    }

    /** A problem of one field. */
    public static Problem field(Kind kind, String code, String field, @Nullable Object value, String vi, String en) {
        var text = Text.of(vi, en);
        return new Problem(
                kind, code, text, List.of(new FieldFault(field, value == null ? null : value.toString(), text)));
    }

    /** A problem of several fields at once. */
    public static Problem fields(Kind kind, String code, Text text, List<FieldFault> faults) {
        return new Problem(kind, code, text, faults);
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public Text text() {
        return text;
    }

    public List<FieldFault> faults() {
        return faults;
    }
}
