package vn.eoffice.kpi.engine.normhours;

import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.engine.api.Label;
import vn.eoffice.kpi.engine.api.TraceLine;
import vn.eoffice.kpi.engine.api.WorkFacts;

/** Why work is not scored. The rule set says which reason counts first; those that it does not list follow. */
enum Gap {
    FOR_INFORMATION(
            Factor.SHARE, "Nhận để biết, không phải việc được giao.", "Received for information only, not as work."),
    NO_NORM(
            Factor.NORM,
            "Đầu việc trong danh mục chưa có định mức thời gian: đề nghị bổ sung vào danh mục.",
            "The catalogue task has no time norm: ask for it to be added to the catalogue."),
    NO_COMPLEXITY(
            Factor.COMPLEXITY,
            "Đầu việc chưa có mức độ phức tạp mà bộ quy tắc biết: đề nghị bổ sung vào danh mục.",
            "The catalogue task has no complexity level known to the rules: ask for it to be added to the catalogue."),
    NOT_CONFIRMED(
            Factor.CONFIRMATION,
            "Lãnh đạo trực tiếp chưa xác nhận công việc.",
            "The direct leader has not confirmed the work."),
    UNRATED(Factor.QUALITY, "Lãnh đạo trực tiếp chưa chấm chất lượng.", "The direct leader has not rated the quality."),
    NO_DUE_DATE(
            Factor.TIMELINESS,
            "Công việc không có hạn xử lý, và bộ quy tắc không tính điểm khi thiếu hạn.",
            "The work has no due date, and the rules do not score work without one."),
    NOT_FINISHED(Factor.TIMELINESS, "Công việc chưa hoàn thành.", "The work is not finished."),
    UNKNOWN_GRADE(
            Factor.QUALITY,
            "Bộ quy tắc không có mức chất lượng này: đề nghị quản trị bổ sung vào bộ quy tắc.",
            "The rules do not know this grade: ask the administrator to add it to the rule set."),
    UNKNOWN_ROLE(
            Factor.SHARE,
            "Bộ quy tắc không có vai trò này: đề nghị quản trị bổ sung vào bộ quy tắc.",
            "The rules do not know this role: ask the administrator to add it to the rule set.");

    private final Factor factor;
    private final Label text;

    Gap(Factor factor, String vi, String en) {
        this.factor = factor;
        this.text = Label.of(vi, en);
    }

    /** The place in an explanation: the factor, what stands there now, and that nothing came of it. */
    TraceLine line(WorkFacts facts) {
        return factor.line(found(facts), null, "notScored." + name()).noting(text);
    }

    private @Nullable String found(WorkFacts facts) {
        return switch (this) {
            case FOR_INFORMATION, UNKNOWN_ROLE -> facts.role();
            case NO_COMPLEXITY -> facts.complexity();
            case UNKNOWN_GRADE -> facts.grade();
            case NO_NORM, NOT_CONFIRMED, UNRATED, NO_DUE_DATE, NOT_FINISHED -> null;
        };
    }

    Label text() {
        return text;
    }
}
