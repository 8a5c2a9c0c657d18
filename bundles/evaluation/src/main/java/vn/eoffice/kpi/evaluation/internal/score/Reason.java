package vn.eoffice.kpi.evaluation.internal.score;

import vn.eoffice.kpi.engine.api.Label;
import vn.eoffice.kpi.platform.rest.Text;

/** Why there is no score, where it is not for the engine to say. */
public enum Reason {
    NO_RULE_SET(
            "Chưa có bộ quy tắc chấm điểm nào có hiệu lực vào ngày này: đề nghị quản trị ban hành bộ quy tắc.",
            "No rule set is in force on this day: ask the administrator to put one."),
    NO_TASK("Chưa chọn đầu việc trong danh mục.", "No catalogue task is chosen yet."),
    ENGINE_AWAY(
            "Bộ máy tính điểm tạm vắng: điểm sẽ tự có khi bộ máy hoạt động lại.",
            "The scoring engine is away: the score follows by itself when it is back."),
    ENGINE_FAILED(
            "Bộ máy tính điểm gặp lỗi: hệ thống sẽ tự tính lại, quản trị đã thấy trong danh sách chờ.",
            "The scoring engine failed: it is tried again by itself, and the administrator sees it in the list of waiting scores."),
    RULES_REFUSED(
            "Bộ máy tính điểm không chấp nhận bộ quy tắc đang có hiệu lực: đề nghị quản trị sửa bộ quy tắc.",
            "The scoring engine refuses the rule set in force: ask the administrator to mend it."),
    WAITING("Đang chờ tính điểm.", "Waits to be scored."),
    VOIDED("Công việc đã bị hủy.", "The entry is void.");

    private final Text text;

    Reason(String vi, String en) {
        this.text = Text.of(vi, en);
    }

    public Text text() {
        return text;
    }

    /** An engine's words in ours. */
    public static Text text(Label label) {
        return Text.of(label.vi(), label.en());
    }
}
