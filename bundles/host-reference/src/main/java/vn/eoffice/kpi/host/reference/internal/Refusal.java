package vn.eoffice.kpi.host.reference.internal;

import org.jspecify.annotations.Nullable;

/** An act that the office's rules forbid; the message is shown to the person, in Vietnamese, and names the way out. */
public final class Refusal extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Why, as far as the answer's status needs to know. */
    public enum Reason {
        INVALID(422),
        FORBIDDEN(403),
        MISSING(404),
        STALE(409);

        private final int status;

        Reason(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final Reason reason;

    @Nullable
    private final String field;

    private Refusal(Reason reason, @Nullable String field, String message) {
        super(message);
        this.reason = reason;
        this.field = field;
    }

    /** @param field the name of the form's field, null when the form as a whole is at fault */
    public static Refusal invalid(@Nullable String field, String message) {
        return new Refusal(Reason.INVALID, field, message);
    }

    public static Refusal forbidden(String message) {
        return new Refusal(Reason.FORBIDDEN, null, message);
    }

    /** Also for what exists but must not be known to the caller. */
    public static Refusal missing() {
        return new Refusal(Reason.MISSING, null, "Không tìm thấy nội dung này, hoặc bạn không có quyền xem.");
    }

    public static Refusal stale() {
        return new Refusal(
                Reason.STALE,
                null,
                "Nội dung vừa được thay đổi từ nơi khác. Những gì bạn nhập vẫn còn trong biểu mẫu bên dưới:"
                        + " hãy xem lại rồi gửi lần nữa.");
    }

    public Reason reason() {
        return reason;
    }

    public @Nullable String field() {
        return field;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
