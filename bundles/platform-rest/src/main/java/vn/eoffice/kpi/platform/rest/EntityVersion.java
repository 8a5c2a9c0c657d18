package vn.eoffice.kpi.platform.rest;

import org.jspecify.annotations.Nullable;

/** Optimistic versions as HTTP writes them: the {@code ETag} and {@code If-Match} headers. */
public final class EntityVersion {

    private EntityVersion() {}

    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * The version that the caller has seen.
     *
     * @throws Problem 428 when the header is missing, 400 when it is not one of ours
     */
    public static long required(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.field(
                    Problem.Kind.PRECONDITION_REQUIRED,
                    "request.if-match.missing",
                    "If-Match",
                    ifMatch,
                    "Thiếu tiêu đề If-Match: hãy tải lại bản mới nhất và gửi kèm ETag của nó.",
                    "The If-Match header is missing: load the latest state and send its ETag.");
        }
        var digits = ifMatch.strip().replaceFirst("^W/", "").replaceAll("^\"|\"$", "");
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException e) {
            throw Problem.field(
                    Problem.Kind.MALFORMED,
                    "request.if-match.malformed",
                    "If-Match",
                    ifMatch,
                    "Tiêu đề If-Match không phải ETag của hệ thống: hãy gửi lại đúng giá trị ETag đã nhận.",
                    "The If-Match header is no ETag of ours: send the ETag exactly as received.");
        }
    }
}
