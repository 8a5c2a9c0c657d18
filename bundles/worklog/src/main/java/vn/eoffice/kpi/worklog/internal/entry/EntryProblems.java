package vn.eoffice.kpi.worklog.internal.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.platform.rest.FieldFault;
import vn.eoffice.kpi.platform.rest.Problem;
import vn.eoffice.kpi.platform.rest.Problem.Kind;
import vn.eoffice.kpi.platform.rest.Text;
import vn.eoffice.kpi.worklog.Entry;
import vn.eoffice.kpi.worklog.EntryState;

/** Refusals around an entry, in both languages, each with the way out. */
public final class EntryProblems {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private EntryProblems() {}

    /** For what does not exist and for what the caller may not know of. */
    public static Problem unknownEntry() {
        return Problem.of(
                Kind.NOT_FOUND,
                "worklog.entry.unknown",
                "Không có mục nhật ký này hoặc bạn không được xem: hãy mở lại từ ngày làm việc hoặc hàng chờ của bạn.",
                "There is no such entry, or you may not see it: open it again from your day or your queue.");
    }

    public static Problem stale() {
        return Problem.field(
                Kind.STALE,
                "worklog.entry.stale",
                "If-Match",
                null,
                "Mục này vừa được người khác hoặc cửa sổ khác thay đổi: hãy tải lại, xem lại rồi làm lại thao tác.",
                "The entry was changed meanwhile, by someone else or in another window: reload it, look again and repeat.");
    }

    static Problem exists(Object id) {
        return Problem.field(
                Kind.CONFLICT,
                "worklog.entry.exists",
                "id",
                id,
                "Mã này đã được dùng: nếu là lần gửi lại, mục đã được ghi rồi; nếu là mục mới, hãy dùng mã UUID mới.",
                "This id is taken: if this is a repetition the entry is already kept; for new work use a new UUID.");
    }

    static Problem reservedId(Object id) {
        return Problem.field(
                Kind.INVALID,
                "worklog.entry.id",
                "id",
                id,
                "Mã phải là UUID ngẫu nhiên (phiên bản 4 hoặc 7): hãy tạo mã mới hoặc bỏ trống.",
                "The id must be a random UUID (version 4 or 7): make a new one or leave it out.");
    }

    static Problem refused(EntryRules.Refused refused, EntryAction action, Entry entry, @Nullable String leaderName) {
        return switch (refused) {
            case UNKNOWN -> unknownEntry();
            case NOT_OWNER ->
                Problem.of(
                        Kind.DENIED,
                        "worklog.entry.not-owner",
                        "Chỉ người ghi mới được sửa, gửi hoặc hủy mục này: nếu cần bổ sung, lãnh đạo trực tiếp hãy trả lại kèm lý do.",
                        "Only its owner may edit, submit or void this entry: its direct leader can return it with a reason.");
            case NOT_LEADER ->
                Problem.of(
                        Kind.DENIED,
                        "worklog.entry.not-leader",
                        "Chỉ lãnh đạo trực tiếp được ghi trên mục (%s) mới được xác nhận hoặc trả lại."
                                .formatted(leaderName == null ? "chưa có" : leaderName),
                        "Only the direct leader named on the entry (%s) may confirm or return it."
                                .formatted(leaderName == null ? "none yet" : leaderName));
            case OWN_WORK ->
                Problem.of(
                        Kind.DENIED,
                        "worklog.entry.own-work",
                        "Không ai tự xác nhận công việc của mình: mục này chờ lãnh đạo trực tiếp của bạn.",
                        "Nobody confirms their own work: this entry waits for your direct leader.");
            case NOT_NOW -> notNow(action, entry.state());
        };
    }

    private static Problem notNow(EntryAction action, EntryState state) {
        return Problem.field(
                Kind.CONFLICT,
                "worklog.entry.state",
                "state",
                state,
                "Mục này đang ở trạng thái “%s” nên không thể %s: hãy tải lại để xem việc có thể làm."
                        .formatted(vi(state), vi(action)),
                "The entry is %s, so you cannot %s it: reload it to see what can be done."
                        .formatted(en(state), en(action)));
    }

    static Problem noLeader() {
        return Problem.field(
                Kind.CONFLICT,
                "worklog.leader.none",
                "leader",
                null,
                "Chưa có lãnh đạo trực tiếp để xác nhận: hãy đề nghị quản trị ghi người phụ trách trong hệ thống văn bản rồi gửi lại.",
                "There is no direct leader to confirm this: have the administrator name one in the document system, then submit again.");
    }

    static Problem unknownTask(Object task, LocalDate day) {
        return Problem.field(
                Kind.INVALID,
                "worklog.task.unknown",
                "taskId",
                task,
                "Không có đầu việc %s trong danh mục áp dụng ngày %s: hãy chọn một đầu việc được gợi ý hoặc tìm trong danh mục."
                        .formatted(task, DAY.format(day)),
                "There is no task %s in the catalogue in force on %s: choose a suggested one or search the catalogue."
                        .formatted(task, day));
    }

    static Problem notOffered(String code, LocalDate day) {
        return Problem.field(
                Kind.INVALID,
                "worklog.task.not-offered",
                "taskId",
                code,
                "Đầu việc %s không dành cho vị trí việc làm của bạn ngày %s: hãy chọn đầu việc khác, hoặc đề nghị bổ sung vào danh mục."
                        .formatted(code, DAY.format(day)),
                "The task %s is not offered to your position on %s: choose another, or ask for it to be added."
                        .formatted(code, day));
    }

    static Problem incomplete(List<String> missing) {
        return Problem.fields(
                Kind.INVALID,
                "worklog.submission.incomplete",
                Text.of(
                        "Chưa gửi được: hãy bổ sung các phần còn thiếu rồi gửi lại.",
                        "It cannot be submitted yet: add what is missing and submit again."),
                missing.stream().map(EntryProblems::missing).toList());
    }

    static Problem feedback(String field) {
        return Problem.field(
                Kind.INVALID,
                "worklog.feedback." + field,
                field,
                null,
                "Chưa phản ánh được: nhật ký cần có đầu việc, và hãy chọn loại phản ánh NORM, COMPLEXITY, PRODUCT, UNCLEAR hoặc OTHER.",
                "No feedback yet: the entry needs a task, and the kind is one of NORM, COMPLEXITY, PRODUCT, UNCLEAR, OTHER.");
    }

    private static FieldFault missing(String what) {
        return what.equals("task")
                ? new FieldFault(
                        "taskId",
                        null,
                        Text.of(
                                "Chưa chọn đầu việc: hãy chọn một đầu việc trong danh mục.",
                                "No task is chosen: choose one from the catalogue."))
                : new FieldFault(
                        "evidence",
                        null,
                        Text.of(
                                "Chưa có sản phẩm đầu ra: hãy gắn văn bản đã phát hành hoặc tải tệp lên.",
                                "There is no output product: attach an issued document or upload a file."));
    }

    static Problem quantity(@Nullable BigDecimal quantity) {
        return Problem.field(
                Kind.INVALID,
                "worklog.quantity",
                "quantity",
                quantity,
                "Số lượng phải lớn hơn 0, nhỏ hơn 1.000.000 và có tối đa 3 chữ số thập phân: hãy nhập lại.",
                "The quantity must be above 0, below 1,000,000 and have at most 3 decimals: enter it again.");
    }

    static Problem text(String field, @Nullable String value, int longest, boolean required) {
        return Problem.field(
                Kind.INVALID,
                "worklog.text." + field,
                field,
                value,
                "Nội dung phải có %s%d ký tự và không chứa ký tự điều khiển: hãy nhập lại."
                        .formatted(required ? "từ 1 đến " : "tối đa ", longest),
                "The text must have %s%d characters and no control characters: enter it again."
                        .formatted(required ? "1 to " : "at most ", longest));
    }

    private static String vi(EntryState state) {
        return switch (state) {
            case DRAFT -> "Nháp";
            case SUBMITTED -> "Đã gửi";
            case RETURNED -> "Cần bổ sung";
            case CONFIRMED -> "Đã xác nhận";
            case VOIDED -> "Đã hủy";
        };
    }

    private static String en(EntryState state) {
        return switch (state) {
            case DRAFT -> "a draft";
            case SUBMITTED -> "submitted";
            case RETURNED -> "returned";
            case CONFIRMED -> "confirmed";
            case VOIDED -> "void";
        };
    }

    private static String vi(EntryAction action) {
        return switch (action) {
            case EDIT -> "sửa";
            case SUBMIT -> "gửi";
            case VOID -> "hủy";
            case CONFIRM -> "xác nhận";
            case RETURN -> "trả lại";
        };
    }

    private static String en(EntryAction action) {
        return switch (action) {
            case EDIT -> "edit";
            case SUBMIT -> "submit";
            case VOID -> "void";
            case CONFIRM -> "confirm";
            case RETURN -> "return";
        };
    }
}
