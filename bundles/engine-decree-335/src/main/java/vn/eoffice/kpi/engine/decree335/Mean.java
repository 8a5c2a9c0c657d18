package vn.eoffice.kpi.engine.decree335;

import java.math.BigDecimal;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.eoffice.kpi.engine.api.Expression;
import vn.eoffice.kpi.engine.api.Label;
import vn.eoffice.kpi.engine.api.PeriodFacts;
import vn.eoffice.kpi.engine.api.PeriodFacts.MonthResult;
import vn.eoffice.kpi.engine.api.PeriodFacts.Span;
import vn.eoffice.kpi.engine.api.PeriodScore;
import vn.eoffice.kpi.engine.api.PeriodScore.NotConcluded;
import vn.eoffice.kpi.engine.api.TraceLine;
import vn.eoffice.kpi.engine.decree335.Decree.Figure;

/** A quarter, half-year or year: the mean of its months that were worked (Articles 11, 17 and 19). No gap is silent. */
final class Mean {

    private static final String MONTHS_COUNTED = "monthsCounted";

    private final Decree decree;
    private final PeriodFacts facts;
    private final List<TraceLine> lines = new ArrayList<>();

    Mean(Decree decree, PeriodFacts facts) {
        this.decree = decree;
        this.facts = facts;
    }

    PeriodScore conclude() {
        var missing = missing();
        if (!missing.isEmpty()) {
            var months = missing.stream().map(YearMonth::toString).collect(Collectors.joining(", "));
            return without(
                    "MONTH_RESULT_MISSING",
                    "Chưa có kết quả của tháng: " + months + ". Đề nghị cơ quan cũ gửi hoặc chốt tháng còn thiếu.",
                    "No result of the month: " + months + ". Ask the former agency for it or close the month.");
        }
        var counted = facts.months().stream()
                .map(MonthResult::points)
                .filter(Objects::nonNull)
                .map(this::asCounted)
                .toList();
        if (facts.span() == Span.YEAR && workedOrExcused() < decree.leastMonths()) {
            return without(
                    "UNDER_SIX_MONTHS",
                    "Thời gian làm việc trong năm chưa đủ " + decree.leastMonths() + " tháng nên không xếp loại.",
                    "Worked for fewer than " + decree.leastMonths() + " months of the year: no class.");
        }
        if (counted.isEmpty()) {
            return without(
                    "NO_MONTH_WORKED", "Không có tháng nào làm việc trong kỳ.", "No month of the period was worked.");
        }
        return mean(counted);
    }

    /** Months of the span that have neither a result nor an absence, or are not spoken of at all. */
    private List<YearMonth> missing() {
        var told = facts.months().stream()
                .filter(month -> month.points() != null || month.absence() != null)
                .map(MonthResult::month)
                .collect(Collectors.toSet());
        return YearMonth.from(facts.from())
                .atDay(1)
                .datesUntil(facts.to().plusDays(1), Period.ofMonths(1))
                .map(YearMonth::from)
                .filter(month -> !told.contains(month))
                .toList();
    }

    private BigDecimal asCounted(BigDecimal points) {
        return decree.choices().monthsMean() == Figure.PUBLISHED ? decree.published(points) : points;
    }

    private long workedOrExcused() {
        return facts.months().stream()
                .filter(month ->
                        month.points() != null || decree.excusedAbsences().contains(month.absence()))
                .count();
    }

    private PeriodScore mean(List<BigDecimal> counted) {
        facts.months().forEach(month -> lines.add(line(month)));
        var sum = counted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var mean = new Ratio(sum, BigDecimal.valueOf(counted.size()));
        var published =
                mean.rounded(decree.choices().decimals(), decree.choices().rounding());
        lines.add(Factor.POINTS.line(
                sum(counted),
                mean.value(),
                decree.rule(
                        Factor.MONTH, "mean of the months, " + decree.choices().monthsMean())));
        var forClass = decree.choices().classifyOn() == Figure.EXACT ? mean.value() : published;
        return PeriodScore.concluded(
                        mean.value(), published, Map.of(MONTHS_COUNTED, BigDecimal.valueOf(counted.size())), lines)
                .standing(decree.byPoints(forClass));
    }

    private static Expression sum(List<BigDecimal> counted) {
        var places = String.join(" + ", Collections.nCopies(counted.size(), "%s"));
        return Expression.of("(" + places + ") / " + counted.size(), counted.toArray());
    }

    private TraceLine line(MonthResult month) {
        var points = month.points();
        return points == null
                ? Factor.MONTH.line(month.month() + ": " + month.absence(), null, decree.rule(Factor.MONTH, "absent"))
                : Factor.MONTH.line(
                        Expression.of("%s: %s", month.month().toString(), points),
                        asCounted(points),
                        decree.rule(Factor.MONTH, "month"));
    }

    private NotConcluded without(String reason, String vi, String en) {
        return PeriodScore.notConcluded(reason, Label.of(vi, en), lines);
    }
}
