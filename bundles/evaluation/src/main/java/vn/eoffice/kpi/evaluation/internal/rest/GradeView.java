package vn.eoffice.kpi.evaluation.internal.rest;

import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.platform.rest.Text;
import vn.eoffice.kpi.worklog.QualityGrade;

/**
 * A mark that a leader can give.
 *
 * @param factor what it is worth, where the rules in force say so
 */
public record GradeView(QualityGrade grade, @Nullable String factor, Text label) {

    static GradeView of(QualityGrade grade, @Nullable String factor) {
        return new GradeView(grade, factor, label(grade));
    }

    private static Text label(QualityGrade grade) {
        return switch (grade) {
            case EXCELLENT -> Text.of("Xuất sắc", "Excellent");
            case GOOD -> Text.of("Tốt", "Good");
            case FAIR -> Text.of("Khá", "Fair");
            case POOR -> Text.of("Yếu", "Poor");
            case FAILED -> Text.of("Không đạt", "Failed");
        };
    }
}
