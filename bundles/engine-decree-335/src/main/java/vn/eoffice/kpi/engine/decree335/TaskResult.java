package vn.eoffice.kpi.engine.decree335;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.engine.api.DaySums;
import vn.eoffice.kpi.engine.api.Expression;
import vn.eoffice.kpi.engine.api.Label;
import vn.eoffice.kpi.engine.api.PeriodFacts;
import vn.eoffice.kpi.engine.api.PeriodFacts.Led;
import vn.eoffice.kpi.engine.api.PeriodScore;
import vn.eoffice.kpi.engine.api.PeriodScore.NotConcluded;
import vn.eoffice.kpi.engine.api.TraceLine;
import vn.eoffice.kpi.engine.decree335.Decree.CapPoints;
import vn.eoffice.kpi.engine.decree335.Decree.Figure;

/**
 * One person's month: the mean of the ratios (Article 16) times the task points, plus the general criteria (Article 17). The
 * ratios of a head or deputy are taken over the own products and those of the people led, added up by converted quantity.
 */
final class TaskResult {

    private final Decree decree;
    private final PeriodFacts facts;
    private final List<Led> led;
    private final Map<String, BigDecimal> sums = new TreeMap<>();
    private final List<Ratio> ratios = new ArrayList<>();
    private final Map<String, BigDecimal> figures = new LinkedHashMap<>();
    private final List<TraceLine> lines = new ArrayList<>();

    TaskResult(Decree decree, PeriodFacts facts) {
        this.decree = decree;
        this.facts = facts;
        led = facts.led().stream().filter(this::isInCharge).toList();
        facts.days().forEach(day -> add(day.amounts()));
        led.forEach(person -> add(person.amounts()));
    }

    private boolean isInCharge(Led person) {
        return !facts.duty().equals("DEPUTY")
                || facts.fields().isEmpty()
                || (person.field() != null && facts.fields().contains(person.field()));
    }

    private void add(Map<String, BigDecimal> amounts) {
        amounts.forEach((name, amount) -> sums.merge(name, amount, BigDecimal::add));
    }

    PeriodScore conclude() {
        var assigned = sum(ProductResult.ASSIGNED);
        figures.put(ProductResult.ASSIGNED, assigned);
        figures.put(ProductResult.COMPLETED, sum(ProductResult.COMPLETED));
        if (assigned.signum() == 0) {
            return missing(
                    "NOTHING_ASSIGNED",
                    "Trong kỳ chưa được giao sản phẩm nào nên chưa có tỷ lệ để tính.",
                    "Nothing was assigned in the period, so there is no ratio.");
        }
        lines.add(Factor.ASSIGNED
                .line(scored(), assigned, decree.rule(Factor.ASSIGNED, "sum of coefficient × assigned"))
                .noting(unscored()));
        ratio(Factor.QUANTITY, ProductResult.COMPLETED, assigned);
        ratio(Factor.QUALITY, ProductResult.QUALITY, assigned);
        ratio(Factor.PROGRESS, ProductResult.PROGRESS, assigned);
        var missing = isLeader() ? lead() : null;
        return missing == null ? points() : missing;
    }

    private boolean isLeader() {
        return !facts.duty().equals("STAFF");
    }

    private BigDecimal sum(String name) {
        return sums.getOrDefault(name, BigDecimal.ZERO);
    }

    private int scored() {
        return facts.days().stream().mapToInt(DaySums::scored).sum();
    }

    private @Nullable Label unscored() {
        int count = facts.days().stream().mapToInt(DaySums::notScored).sum();
        return count == 0
                ? null
                : Label.of(
                        count + " việc chưa tính được điểm nên không có trong tổng này.",
                        count + " entries are not scored and are not in this sum.");
    }

    private void ratio(Factor factor, String amount, BigDecimal assigned) {
        var uncut = new Ratio(sum(amount), assigned);
        var ratio = decree.choices().capPoints() == CapPoints.EACH_RATIO ? uncut.atMost(BigDecimal.ONE) : uncut;
        keep(factor, ratio);
        lines.add(factor.line(
                        Expression.of("%s / %s", sum(amount), assigned),
                        ratio.value(),
                        decree.rule(factor, amount + " / assigned"))
                .noting(ratio.equals(uncut) ? null : Label.of("Lấy tối đa 100%.", "Cut at 100%.")));
    }

    private void keep(Factor factor, Ratio ratio) {
        ratios.add(ratio);
        figures.put(factor.id(), ratio.value());
    }

    /** d, đ and e of a leader; a missing judgement is neither half nor full. */
    private @Nullable NotConcluded lead() {
        if (led.isEmpty()) {
            return missing(
                    "NOBODY_LED",
                    "Chưa có công chức nào thuộc quyền quản lý trong kỳ để tính tiêu chí lãnh đạo.",
                    "Nobody is led in the period, so the leader's criteria have no base.");
        }
        var waiting = led.stream()
                .filter(person -> person.points() == null)
                .map(Led::name)
                .toList();
        if (!waiting.isEmpty()) {
            var names = String.join(", ", waiting);
            return missing(
                    "STAFF_NOT_CONCLUDED",
                    "Chưa có điểm của kỳ: " + names + ". Chốt điểm công chức trước, người đứng đầu sau.",
                    "No points of the period yet: " + names + ". Staff are concluded first, then their head.");
        }
        var below = led.stream().filter(this::isBelow).map(Led::name).toList();
        judged(Factor.UNIT_RESULT, below.isEmpty(), below.size(), Expression.of("all led ≥ %s", decree.ledAtLeast()));
        for (var factor : List.of(Factor.ORGANISING, Factor.COHESION)) {
            var judgement = facts.judgements().get(factor.id());
            if (judgement == null || !(judgement.equals("FULL") || judgement.equals("HALF"))) {
                return missing(
                        factor.name() + "_NOT_JUDGED",
                        "Cấp có thẩm quyền chưa đánh giá tiêu chí này của người lãnh đạo.",
                        "The authority has not judged this criterion of the leader yet.");
            }
            judged(factor, judgement.equals("FULL"), judgement, Expression.of("FULL = 1, HALF = %s", decree.half()));
        }
        return null;
    }

    private boolean isBelow(Led person) {
        var points = person.points();
        return points != null && points.compareTo(decree.ledAtLeast()) < 0;
    }

    private void judged(Factor factor, boolean full, Object input, Object rule) {
        var ratio = full ? Ratio.ONE : Ratio.of(decree.half());
        keep(factor, ratio);
        lines.add(factor.line(input, ratio.value(), decree.rule(factor, rule)));
    }

    private PeriodScore points() {
        var mean = ratios.stream().reduce(Ratio::plus).orElseThrow().dividedBy(BigDecimal.valueOf(ratios.size()));
        var uncut = mean.times(decree.taskPoints());
        var task = uncut.atMost(decree.taskPoints());
        figures.put(Factor.MEAN.id(), mean.value());
        figures.put(Factor.TASK_POINTS.id(), task.value());
        lines.add(Factor.MEAN.line(ratios.size(), mean.value(), decree.rule(Factor.MEAN, "mean of the ratios")));
        lines.add(Factor.TASK_POINTS
                .line(
                        mean.value(),
                        task.value(),
                        decree.rule(Factor.TASK_POINTS, Expression.of("mean × %s", decree.taskPoints())))
                .noting(
                        task.equals(uncut)
                                ? null
                                : Label.of("Tối đa %s điểm.", "At most %s points.", decree.taskPoints())));
        var general = facts.generalPoints();
        if (general == null) {
            return missing(
                    "GENERAL_NOT_CONFIRMED",
                    "Chưa có điểm tiêu chí chung được xác nhận nên chưa có tổng điểm của kỳ.",
                    "The points of the general criteria are not confirmed yet, so the period has no total.");
        }
        return total(general, task);
    }

    private PeriodScore total(BigDecimal stated, Ratio task) {
        var general = stated.min(decree.generalPoints()).max(BigDecimal.ZERO);
        figures.put(Factor.GENERAL_POINTS.id(), general);
        lines.add(Factor.GENERAL_POINTS.line(
                stated,
                general,
                decree.rule(Factor.GENERAL_POINTS, Expression.of("at most %s", decree.generalPoints()))));
        var total = task.plus(Ratio.of(general));
        var published =
                total.rounded(decree.choices().decimals(), decree.choices().rounding());
        lines.add(Factor.POINTS.line(
                Expression.of("%s + %s", general, task.value()),
                total.value(),
                decree.rule(Factor.POINTS, "general + task")));
        var counted = decree.choices().classifyOn() == Figure.EXACT ? total.value() : published;
        return PeriodScore.concluded(total.value(), published, figures, lines).standing(decree.byPoints(counted));
    }

    private NotConcluded missing(String reason, String vi, String en) {
        return PeriodScore.notConcluded(reason, Label.of(vi, en), lines).knowing(figures);
    }
}
