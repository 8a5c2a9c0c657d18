package vn.eoffice.kpi.engine.decree335;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.engine.api.Label;
import vn.eoffice.kpi.engine.api.TraceLine;

/** The factors by name, as they stand in every explanation. */
enum Factor {
    COEFFICIENT("coefficient", "Hệ số quy đổi", "Conversion coefficient"),
    SHARE("share", "Vai trò", "Role"),
    ASSIGNED("assigned", "Được giao (đã quy đổi)", "Assigned (converted)"),
    QUANTITY("quantity", "a. Số lượng", "a. Quantity"),
    QUALITY("quality", "b. Chất lượng", "b. Quality"),
    PROGRESS("progress", "c. Tiến độ", "c. Progress"),
    UNIT_RESULT("unitResult", "d. Kết quả lĩnh vực phụ trách", "d. Result of the field led"),
    ORGANISING("organising", "đ. Tổ chức triển khai", "đ. Organising"),
    COHESION("cohesion", "e. Tập hợp, đoàn kết", "e. Cohesion"),
    MEAN("mean", "Kết quả thực hiện nhiệm vụ", "Task result"),
    TASK_POINTS("taskPoints", "Điểm kết quả nhiệm vụ", "Points of the task result"),
    GENERAL_POINTS("generalPoints", "Điểm tiêu chí chung", "Points of the general criteria"),
    CONFIRMATION("confirmation", "Xác nhận của lãnh đạo", "The leader's confirmation"),
    GRADE("grade", "Đánh giá sản phẩm", "Mark of the product"),
    MONTH("month", "Điểm của tháng", "Points of the month"),
    POINTS(TraceLine.POINTS, "Điểm", "Points");

    private final String id;
    private final Label label;

    Factor(String id, String vi, String en) {
        this.id = id;
        this.label = Label.of(vi, en);
    }

    String id() {
        return id;
    }

    TraceLine line(@Nullable Object input, @Nullable BigDecimal value, Object rule) {
        return TraceLine.of(id, label, input, value, rule);
    }
}
