package vn.eoffice.kpi.platform.rest.internal.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.platform.rest.FieldFault;
import vn.eoffice.kpi.platform.rest.Text;

/** A problem as RFC 9457 writes it, with both languages beside the chosen one. */
record ProblemView(
        String type,
        String title,
        int status,
        String detail,
        String code,
        String vi,
        String en,
        List<ErrorView> errors,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String signInPath,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String incident) {

    record ErrorView(String field, @Nullable String value, String vi, String en) {

        static ErrorView of(FieldFault fault) {
            return new ErrorView(
                    fault.field(),
                    fault.value(),
                    fault.message().vi(),
                    fault.message().en());
        }
    }

    static Text title(int status) {
        return switch (status) {
            case 400 -> Text.of("Yêu cầu sai định dạng", "Malformed request");
            case 401 -> Text.of("Chưa đăng nhập", "Not signed in");
            case 403 -> Text.of("Không có quyền", "Not allowed");
            case 404 -> Text.of("Không tìm thấy", "Not found");
            case 405 -> Text.of("Thao tác không được hỗ trợ", "Method not supported");
            case 406 -> Text.of("Không có dạng dữ liệu được yêu cầu", "No such representation");
            case 409 -> Text.of("Xung đột", "Conflict");
            case 412 -> Text.of("Dữ liệu đã được người khác sửa", "Changed by someone else");
            case 413 -> Text.of("Dữ liệu quá lớn", "Too large");
            case 415 -> Text.of("Loại dữ liệu không được nhận", "Media type not accepted");
            case 422 -> Text.of("Dữ liệu chưa hợp lệ", "Invalid data");
            case 428 -> Text.of("Thiếu phiên bản của dữ liệu", "Version missing");
            case 429 -> Text.of("Quá nhiều yêu cầu", "Too many requests");
            case 503 -> Text.of("Tạm thời chưa phục vụ được", "Temporarily unavailable");
            default -> Text.of("Lỗi hệ thống", "System error");
        };
    }
}
