package vn.eoffice.kpi.engine.api.kit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.eoffice.kpi.engine.api.EntryScore;
import vn.eoffice.kpi.engine.api.EntryScore.Scored;
import vn.eoffice.kpi.engine.api.InvalidRules;
import vn.eoffice.kpi.engine.api.KpiEngine;
import vn.eoffice.kpi.engine.api.KpiRules;
import vn.eoffice.kpi.engine.api.Label;
import vn.eoffice.kpi.engine.api.PeriodFacts;
import vn.eoffice.kpi.engine.api.PeriodScore;
import vn.eoffice.kpi.engine.api.RuleFault;
import vn.eoffice.kpi.engine.api.RuleSet;
import vn.eoffice.kpi.engine.api.TraceLine;
import vn.eoffice.kpi.engine.api.WorkFacts;

/** A small engine that keeps the contract: points = converted products x what their grade is worth. */
final class ProductsEngine implements KpiEngine {

    @Override
    public KpiRules prepare(RuleSet rules) {
        var faults = new ArrayList<RuleFault>();
        var worth = new LinkedHashMap<String, BigDecimal>();
        if (rules.parameters().get("quality") instanceof Map<?, ?> grades && !grades.isEmpty()) {
            grades.forEach((grade, factor) -> {
                if (factor instanceof BigDecimal number
                        && number.signum() >= 0
                        && number.precision() < 10
                        && Math.abs(number.scale()) < 10) {
                    worth.put(grade.toString(), number);
                } else {
                    faults.add(fault("quality." + grade, "a number of at least 0, and not " + factor));
                }
            });
        } else {
            faults.add(fault("quality", "what each grade is worth"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidRules(faults);
        }
        return new Products(Map.copyOf(worth));
    }

    private static RuleFault fault(String path, String wanted) {
        return new RuleFault(path, Label.of("Cần: " + wanted, "Wanted: " + wanted));
    }

    private record Products(Map<String, BigDecimal> worth) implements KpiRules {

        @Override
        public EntryScore score(WorkFacts facts) {
            var coefficient = facts.coefficient();
            var grade = facts.grade();
            if (coefficient == null) {
                return unscored("NO_COEFFICIENT", "chưa có hệ số quy đổi", "no conversion coefficient");
            }
            if (!facts.confirmed()) {
                return unscored("NOT_CONFIRMED", "chưa được xác nhận", "not confirmed");
            }
            if (grade == null) {
                var wouldGive = new LinkedHashMap<String, Scored>();
                worth.keySet().stream()
                        .sorted((a, b) -> worth.get(b).compareTo(worth.get(a)))
                        .forEach(each -> wouldGive.put(each, scored(facts.quantity(), coefficient, each)));
                return unscored("UNRATED", "chưa được chấm chất lượng", "not rated")
                        .giving(wouldGive);
            }
            return worth.containsKey(grade)
                    ? scored(facts.quantity(), coefficient, grade)
                    : unscored(
                            "UNKNOWN_GRADE",
                            "mức chất lượng không có trong bộ quy tắc",
                            "the rules do not know the grade");
        }

        private Scored scored(BigDecimal quantity, BigDecimal coefficient, String grade) {
            var converted = quantity.multiply(coefficient);
            var points = converted.multiply(worth.get(grade));
            return EntryScore.scored(
                    points,
                    points.setScale(2, RoundingMode.HALF_UP),
                    BigDecimal.ZERO,
                    BigDecimal.ZERO,
                    List.of(
                            TraceLine.of(
                                    "quantity",
                                    Label.of("Sản phẩm quy đổi", "Converted products"),
                                    plain(quantity),
                                    converted,
                                    "quantity x coefficient"),
                            TraceLine.of(
                                    "quality",
                                    Label.of("Chất lượng", "Quality"),
                                    grade,
                                    worth.get(grade),
                                    "quality." + grade),
                            TraceLine.of(
                                    TraceLine.POINTS,
                                    Label.of("Điểm", "Points"),
                                    null,
                                    points,
                                    "converted x quality")));
        }

        private static EntryScore.NotScored unscored(String reason, String vi, String en) {
            return EntryScore.notScored(reason, Label.of("Chưa tính điểm: " + vi, "Not scored: " + en), List.of());
        }

        private static String plain(BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }

        @Override
        public PeriodScore conclude(PeriodFacts facts) {
            var points = BigDecimal.ZERO;
            var lines = new ArrayList<TraceLine>();
            for (var day : facts.days()) {
                points = points.add(day.points());
                lines.add(TraceLine.of(
                        "day", Label.of("Ngày", "Day"), day.day().toString(), day.points(), "sum of the day"));
            }
            lines.add(TraceLine.of(TraceLine.POINTS, Label.of("Điểm", "Points"), null, points, "sum of the days"));
            return lines.size() == 1
                    ? PeriodScore.notConcluded("NOTHING_SCORED", Label.of("Chưa có việc nào.", "No work yet."), lines)
                    : PeriodScore.concluded(points, points.setScale(2, RoundingMode.HALF_UP), Map.of(), lines);
        }
    }
}
