package vn.eoffice.kpi.engine.normhours;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.engine.api.Label;
import vn.eoffice.kpi.engine.api.TraceLine;

/** The factors by name, as they stand in every explanation. */
enum Factor {
    NORM("norm", "Định mức thời gian (giờ)", "Time norm (hours)"),
    QUANTITY("quantity", "Số lượng", "Quantity"),
    COMPLEXITY("complexity", "Mức độ phức tạp", "Complexity"),
    CONFIRMATION("confirmation", "Xác nhận của lãnh đạo", "The leader's confirmation"),
    QUALITY("quality", "Chất lượng", "Quality"),
    TIMELINESS("timeliness", "Tiến độ", "Timeliness"),
    CAP("cap", "Trần hệ số", "Cap of the factors"),
    SHARE("share", "Vai trò", "Role"),
    VALUE("value", "Giá trị công việc", "Value of the work"),
    BONUS("bonus", "Điểm thưởng được tính", "Bonus that counts"),
    DEDUCTION("deduction", "Điểm trừ", "Deduction"),
    POINTS(TraceLine.POINTS, "Điểm", "Points");

    private final String id;
    private final Label label;

    Factor(String id, String vi, String en) {
        this.id = id;
        this.label = Label.of(vi, en);
    }

    TraceLine line(@Nullable Object input, @Nullable BigDecimal value, Object rule) {
        return TraceLine.of(id, label, input, value, rule);
    }
}
