package vn.eoffice.kpi.engine.normhours;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.eoffice.kpi.engine.api.DaySums;
import vn.eoffice.kpi.engine.api.Expression;
import vn.eoffice.kpi.engine.api.Label;
import vn.eoffice.kpi.engine.api.PeriodFacts;
import vn.eoffice.kpi.engine.api.PeriodScore;

/** What a period comes to: its value, its bonuses up to the period's cap, its deductions. */
final class Month {

    private Month() {}

    static PeriodScore conclude(PeriodFacts facts, Tables rules) {
        int scored = facts.days().stream().mapToInt(DaySums::scored).sum();
        if (scored == 0) {
            return PeriodScore.notConcluded(
                    "NOTHING_SCORED",
                    Label.of("Trong kỳ chưa có công việc nào được tính điểm.", "No work of the period is scored yet."),
                    List.of());
        }
        var value = sum(facts, DaySums::value);
        var bonus = sum(facts, DaySums::bonus);
        var deduction = sum(facts, DaySums::deduction);
        var most = value.multiply(rules.periodBonusCap());
        var counted = bonus.min(most);
        var points = value.add(counted).add(deduction);
        var cap = "period.bonusCapOfValue = %s".formatted(rules.periodBonusCap().toPlainString());
        return PeriodScore.concluded(
                points,
                rules.published(points),
                Map.of("bonusCounted", counted),
                List.of(
                        Factor.VALUE
                                .line(scored, value, "sum of value x share")
                                .noting(Label.of(
                                        "Tổng giá trị của các việc đã chấm, chưa cộng trừ tiến độ.",
                                        "The value of all scored work, before timeliness.")),
                        Factor.BONUS
                                .line(bonus, counted, Expression.of("%s: at most %s", cap, most))
                                .noting(Label.of(
                                        "Tổng thưởng sớm, tối đa %s% giá trị của kỳ.",
                                        "All early bonuses, at most %s% of the period's value.",
                                        Written.percent(rules.periodBonusCap()))),
                        Factor.DEDUCTION
                                .line(deduction, deduction, "sum of deductions")
                                .noting(Label.of("Tổng điểm trừ do trễ hạn.", "All deductions for delays.")),
                        Factor.POINTS
                                .line(
                                        Expression.of("%s + %s + (%s)", value, counted, deduction),
                                        points,
                                        "value + bonus + deduction")
                                .noting(Label.of(
                                        "Giá trị + thưởng được tính + điểm trừ.",
                                        "Value + bonus that counts + deduction."))));
    }

    private static BigDecimal sum(PeriodFacts facts, Function<DaySums, BigDecimal> of) {
        return facts.days().stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
