package vn.eoffice.kpi.engine.decree335;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.engine.api.EntryScore;
import vn.eoffice.kpi.engine.api.EntryScore.Scored;
import vn.eoffice.kpi.engine.api.Expression;
import vn.eoffice.kpi.engine.api.Label;
import vn.eoffice.kpi.engine.api.TraceLine;
import vn.eoffice.kpi.engine.api.WorkFacts;
import vn.eoffice.kpi.engine.decree335.Decree.ExtraWork;
import vn.eoffice.kpi.engine.decree335.Decree.OverDelivery;

/**
 * One product of which everything is known, in converted quantities (Article 14): what was assigned, completed, completed with
 * quality and completed on schedule. Its points are the sum of the last three; a period divides the sums by what was assigned.
 */
record ProductResult(
        Decree decree,
        WorkFacts facts,
        BigDecimal coefficient,
        BigDecimal share,
        BigDecimal assigned,
        BigDecimal completed,
        int faults,
        int lateness) {

    static final String ASSIGNED = "assigned";
    static final String COMPLETED = "completed";
    static final String QUALITY = "quality";
    static final String PROGRESS = "progress";

    private static final Label HANDED_OVER = Label.of(
            "Đã giao lại cho đồng nghiệp: vẫn tính là được giao, không tính là hoàn thành.",
            "Handed over to a colleague: still assigned, not completed here.");
    private static final Label EXCUSED = Label.of(
            "Nguyên nhân khách quan đã được xác nhận nên không trừ.",
            "Not deducted: an objective cause was confirmed.");
    private static final Label POINTS = Label.of(
            "Tổng ba số đã quy đổi; cuối kỳ chia cho ba lần số được giao.",
            "The sum of the three converted quantities; the period divides it by three times what was assigned.");

    static ProductResult of(WorkFacts facts, @Nullable String grade, Decree decree) {
        var coefficient = requireNonNull(facts.coefficient());
        var share = requireNonNull(decree.shares().get(facts.role()));
        var unit = coefficient.multiply(share);
        return new ProductResult(
                decree,
                facts,
                coefficient,
                share,
                countsAsAssigned(facts, decree) ? unit.multiply(facts.assigned()) : BigDecimal.ZERO,
                unit.multiply(completedUnits(facts, decree)),
                faults(facts, grade, decree),
                lateness(facts, decree));
    }

    private static boolean countsAsAssigned(WorkFacts facts, Decree decree) {
        return facts.origin().equals("PLANNED") || decree.choices().extraWork() == ExtraWork.BOTH;
    }

    static BigDecimal completedUnits(WorkFacts facts, Decree decree) {
        if (facts.handedOver()) {
            return BigDecimal.ZERO;
        }
        return decree.choices().overDelivery() == OverDelivery.LINE_CAP
                ? facts.quantity().min(facts.assigned())
                : facts.quantity();
    }

    /** The confirmed cause of a delay says nothing about a mark, so it does not excuse one. */
    private static int faults(WorkFacts facts, @Nullable String grade, Decree decree) {
        if (facts.majorFaults().isEmpty()) {
            return grade != null && !decree.met().getOrDefault(grade, true) ? 1 : 0;
        }
        return (int) facts.majorFaults().stream()
                .filter(fault -> !fault.objectiveCauseConfirmed())
                .count();
    }

    private static int lateness(WorkFacts facts, Decree decree) {
        return facts.delays().stream()
                .filter(delay -> !delay.objectiveCauseConfirmed())
                .mapToInt(delay -> switch (decree.choices().latenessUnit()) {
                    case TIMES -> 1;
                    case CALENDAR_DAYS -> delay.calendarDays();
                    case WORKING_DAYS -> delay.workingDays();
                })
                .sum();
    }

    Scored score() {
        var points = completed.add(quality()).add(progress());
        var deduction = points.subtract(completed.multiply(BigDecimal.valueOf(3)));
        return EntryScore.scored(points, decree.published(points), BigDecimal.ZERO, deduction, trace(points))
                .adding(Map.of(ASSIGNED, assigned, COMPLETED, completed, QUALITY, quality(), PROGRESS, progress()));
    }

    private BigDecimal quality() {
        return completed.multiply(left(decree.perFault(), faults));
    }

    private BigDecimal progress() {
        return completed.multiply(left(decree.perDelay(), lateness));
    }

    /** A product's points stop at 0 and never eat into other products. */
    private static BigDecimal left(BigDecimal each, int times) {
        return BigDecimal.ONE.subtract(each.multiply(BigDecimal.valueOf(times))).max(BigDecimal.ZERO);
    }

    private List<TraceLine> trace(BigDecimal points) {
        var lines = new ArrayList<TraceLine>();
        lines.add(Factor.COEFFICIENT.line(coefficient, coefficient, decree.rule(Factor.COEFFICIENT, "coefficient")));
        if (share.compareTo(BigDecimal.ONE) != 0) {
            lines.add(Factor.SHARE.line(facts.role(), share, Expression.of("shares.%s = %s", facts.role(), share)));
        }
        lines.add(Factor.ASSIGNED
                .line(
                        facts.assigned(),
                        assigned,
                        decree.rule(
                                Factor.ASSIGNED,
                                countsAsAssigned(facts, decree)
                                        ? "coefficient × assigned"
                                        : "extraWork = NUMERATOR_ONLY"))
                .noting(origin()));
        lines.add(Factor.QUANTITY
                .line(facts.quantity(), completed, decree.rule(Factor.QUANTITY, "coefficient × completed"))
                .noting(facts.handedOver() ? HANDED_OVER : null));
        lines.add(Factor.QUALITY
                .line(faults, quality(), decree.rule(Factor.QUALITY, Expression.of("−%s × faults", decree.perFault())))
                .noting(excused(facts.majorFaults().size(), faults)));
        lines.add(Factor.PROGRESS
                .line(
                        lateness,
                        progress(),
                        decree.rule(
                                Factor.PROGRESS,
                                Expression.of(
                                        "−%s × lateness, %s",
                                        decree.perDelay(), decree.choices().latenessUnit())))
                .noting(lateness == 0 && !facts.delays().isEmpty() ? EXCUSED : null));
        lines.add(Factor.POINTS
                .line(
                        Expression.of("%s + %s + %s", completed, quality(), progress()),
                        points,
                        "quantity + quality + progress")
                .noting(POINTS));
        return lines;
    }

    private @Nullable Label origin() {
        return switch (facts.origin()) {
            case "TAKEN_OVER" -> Label.of("Việc nhận thêm từ đồng nghiệp.", "Taken over from a colleague.");
            case "AD_HOC" -> Label.of("Việc đột xuất, ngoài kế hoạch.", "Ad-hoc work outside the plan.");
            default -> null;
        };
    }

    private static @Nullable Label excused(int all, int counted) {
        return counted < all ? EXCUSED : null;
    }
}
