package vn.eoffice.kpi.engine.decree335;

import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.engine.api.Label;
import vn.eoffice.kpi.engine.api.TraceLine;
import vn.eoffice.kpi.engine.api.WorkFacts;

/** Why a product is not scored; the first that holds counts. */
enum Gap {
    FOR_INFORMATION(
            Factor.SHARE, "Nhận để biết, không phải việc được giao.", "Received for information only, not as work."),
    NO_SHARE(
            Factor.SHARE,
            "Bộ quy tắc chưa có phần tính cho vai trò này: hãy chia sản phẩm chung thành phần của từng người, hoặc đề nghị quản trị bổ sung vào bộ quy tắc.",
            "The rules have no share for this role: divide the shared product into each one's part, or ask the administrator to add the role to the rule set."),
    NO_COEFFICIENT(
            Factor.COEFFICIENT,
            "Đầu việc trong danh mục chưa có hệ số quy đổi: đề nghị bổ sung vào danh mục.",
            "The catalogue task has no conversion coefficient: ask for it to be added to the catalogue."),
    NOT_CONFIRMED(
            Factor.CONFIRMATION,
            "Lãnh đạo trực tiếp chưa xác nhận công việc.",
            "The direct leader has not confirmed the work."),
    UNRATED(Factor.GRADE, "Lãnh đạo trực tiếp chưa đánh giá sản phẩm.", "The direct leader has not rated the product."),
    UNKNOWN_GRADE(
            Factor.GRADE,
            "Bộ quy tắc không có mức đánh giá này: đề nghị quản trị bổ sung vào bộ quy tắc.",
            "The rules do not know this grade: ask the administrator to add it to the rule set.");

    private final Factor factor;
    private final Label text;

    Gap(Factor factor, String vi, String en) {
        this.factor = factor;
        this.text = Label.of(vi, en);
    }

    Label text() {
        return text;
    }

    /** The place in an explanation: the factor, what stands there now, and that nothing came of it. */
    TraceLine line(WorkFacts facts) {
        return factor.line(found(facts), null, "notScored." + name()).noting(text);
    }

    private @Nullable String found(WorkFacts facts) {
        return switch (this) {
            case FOR_INFORMATION, NO_SHARE -> facts.role();
            case UNKNOWN_GRADE -> facts.grade();
            case NO_COEFFICIENT, NOT_CONFIRMED, UNRATED -> null;
        };
    }
}
