package vn.eoffice.kpi.worklog.internal.entry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.platform.rest.Problem;
import vn.eoffice.kpi.platform.rest.Problem.Kind;

/** Refusals of output products, in both languages, each with the way out. */
public final class ProductProblems {

    private ProductProblems() {}

    public static Problem unknownEvidence() {
        return Problem.of(
                Kind.NOT_FOUND,
                "worklog.evidence.unknown",
                "Không có sản phẩm này hoặc bạn không được xem: hãy tải lại mục nhật ký.",
                "There is no such product, or you may not see it: reload the entry.");
    }

    static Problem unknownDocument(String key) {
        return Problem.field(
                Kind.INVALID,
                "worklog.document.unknown",
                "documentKey",
                key,
                "Không tìm thấy văn bản này để gắn: hãy chọn văn bản đã phát hành mà hệ thống văn bản cho phép dùng.",
                "There is no such document to attach: choose an issued one that the document system offers.");
    }

    static Problem notIssued(String key) {
        return Problem.field(
                Kind.INVALID,
                "worklog.document.not-issued",
                "documentKey",
                key,
                "Văn bản này chưa phát hành nên chưa là sản phẩm: hãy phát hành rồi gắn lại, hoặc tải tệp lên.",
                "The document is not issued yet, so it is no product: issue it first, or upload a file.");
    }

    static Problem hostAway() {
        return Problem.of(
                Kind.UNAVAILABLE,
                "worklog.host.away",
                "Hệ thống văn bản đang tạm thời không trả lời: hãy thử lại sau ít phút, các phần khác vẫn dùng được.",
                "The document system does not answer just now: try again in a few minutes, all else keeps working.");
    }

    static Problem attachedTwice(String field, String title) {
        return Problem.field(
                Kind.CONFLICT,
                "worklog.evidence.twice",
                field,
                title,
                "Sản phẩm này đã được gắn vào mục: không cần gắn lại.",
                "This product is attached already: there is nothing to do.");
    }

    static Problem tooMany(int most) {
        return Problem.field(
                Kind.INVALID,
                "worklog.evidence.too-many",
                "evidence",
                most,
                "Một mục có tối đa %d sản phẩm: hãy gỡ bớt trước khi gắn thêm.".formatted(most),
                "An entry has at most %d products: remove one before adding another.".formatted(most));
    }

    static Problem fromFlow(String title) {
        return Problem.field(
                Kind.CONFLICT,
                "worklog.evidence.from-flow",
                "evidenceId",
                title,
                "Sản phẩm này do luồng văn bản ghi nhận nên không gỡ được: bạn có thể gắn thêm sản phẩm khác.",
                "This product was recorded by the document's flow and stays: you may add others.");
    }

    public static Problem fileTooLarge(long limit) {
        return Problem.field(
                Kind.TOO_LARGE,
                "worklog.file.too-large",
                "file",
                null,
                "Tệp lớn hơn %s MB: hãy giảm dung lượng hoặc gắn văn bản đã phát hành.".formatted(megabytes(limit)),
                "The file is larger than %s MB: make it smaller, or attach an issued document."
                        .formatted(megabytes(limit)));
    }

    static Problem emptyFile() {
        return Problem.field(
                Kind.INVALID,
                "worklog.file.empty",
                "file",
                null,
                "Tệp trống: hãy chọn tệp có nội dung.",
                "The file is empty: choose one with content.");
    }

    static Problem fileType(@Nullable String given, Set<FileType> allowed) {
        var names = allowed.stream()
                .sorted()
                .map(type -> type.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return Problem.field(
                Kind.UNSUPPORTED_TYPE,
                "worklog.file.type",
                "Content-Type",
                given,
                "Không nhận loại tệp này: hãy dùng một trong các loại %s.".formatted(names),
                "This type of file is not accepted: use one of %s.".formatted(names));
    }

    static Problem fileContent(FileType claimed) {
        return Problem.field(
                Kind.UNSUPPORTED_TYPE,
                "worklog.file.content",
                "file",
                claimed.mediaType(),
                "Nội dung tệp không phải %s như đã khai: hãy kiểm tra và chọn lại tệp.".formatted(claimed),
                "The content of the file is not %s as claimed: check it and choose the file again.".formatted(claimed));
    }

    static Problem fileName(@Nullable String name, @Nullable FileType type) {
        return Problem.field(
                Kind.INVALID,
                "worklog.file.name",
                "X-File-Name",
                name,
                type == null
                        ? "Thiếu hoặc sai tên tệp: hãy gửi tên 1-200 ký tự, mã hóa phần trăm theo UTF-8."
                        : "Tên tệp không khớp loại %s: hãy dùng đúng phần mở rộng.".formatted(type),
                type == null
                        ? "The file's name is missing or malformed: send 1-200 characters, percent-encoded as UTF-8."
                        : "The file's name does not fit the type %s: use the right extension.".formatted(type));
    }

    private static String megabytes(long bytes) {
        return new BigDecimal(bytes)
                .divide(new BigDecimal(1024 * 1024), 1, RoundingMode.DOWN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
