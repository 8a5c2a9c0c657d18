package vn.eoffice.kpi.evaluation.internal.rest;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.evaluation.internal.score.TraceView;
import vn.eoffice.kpi.evaluation.internal.total.DayTotal;
import vn.eoffice.kpi.evaluation.internal.total.MonthTotal;
import vn.eoffice.kpi.platform.rest.Text;

/**
 * A month as the rules conclude it.
 *
 * @param month "2026-03"
 * @param bonusCounted the part of the bonuses that counts
 * @param points exact; null while days have points and nobody can conclude them
 * @param reason why there is no conclusion, null when there is one
 */
public record MonthView(
        String month,
        BigDecimal value,
        BigDecimal bonus,
        @Nullable BigDecimal bonusCounted,
        BigDecimal deduction,
        @Nullable BigDecimal points,
        @Nullable String published,
        int scored,
        int notScored,
        int pending,
        @Nullable String reason,
        @Nullable Text reasonText,
        List<TraceView> trace,
        @Nullable RuleSetView ruleSet,
        List<DayView> days) {

    private static final String BONUS_COUNTED = "bonusCounted";

    static MonthView of(MonthTotal total) {
        var bonus = total.sum(DayTotal::bonus);
        int scored = total.count(DayTotal::scored);
        var conclusion = total.conclusion();
        boolean empty = conclusion == null && scored == 0;
        return new MonthView(
                total.facts().month().toString(),
                total.sum(DayTotal::value),
                bonus,
                conclusion != null ? conclusion.figures().getOrDefault(BONUS_COUNTED, bonus) : empty ? bonus : null,
                total.sum(DayTotal::deduction),
                conclusion != null ? conclusion.points() : empty ? BigDecimal.ZERO : null,
                conclusion != null ? conclusion.published().toPlainString() : empty ? "0.00" : null,
                scored,
                total.count(DayTotal::notScored),
                total.count(DayTotal::pending),
                total.reason(),
                total.reasonText(),
                conclusion == null ? List.of() : TraceView.of(conclusion.trace()),
                RuleSetView.of(total.rules()),
                total.facts().totals().stream().map(DayView::of).toList());
    }
}
