package vn.eoffice.kpi.engine.normhours;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.engine.api.Expression;
import vn.eoffice.kpi.engine.api.Label;

/**
 * What being early or late is worth.
 *
 * @param bonusCaps the most that a rate may be, for task groups of their own
 * @param penaltyCap the least that a rate may be
 * @param bonusGradeFactor the quality factor below which nothing is earned by being early
 * @param tooPoor what is said then
 */
record Timeliness(
        List<Band> early,
        Rate punctual,
        Rate excused,
        List<Band> late,
        Limit bonusCap,
        Map<String, Limit> bonusCaps,
        Limit penaltyCap,
        BigDecimal bonusGradeFactor,
        Limit tooPoor) {

    /**
     * A rate and the rules that made it.
     *
     * @param rule a text or an expression
     * @param words the rules as people read them
     */
    record Rate(BigDecimal value, Object rule, Label words) {

        private Rate then(Limit limit) {
            return new Rate(
                    limit.value(),
                    Expression.of("%s; %s", rule, limit.rule()),
                    Label.of("%s %s", "%s %s", words, limit.words()));
        }
    }

    /** What a rate is changed into, and why. */
    record Limit(BigDecimal value, String rule, Label words) {}

    static Rate punctual(BigDecimal onTime) {
        return new Rate(
                onTime, "timeliness.onTime = " + onTime.toPlainString(), Written.sentence(Written.change(onTime)));
    }

    static Rate excused(BigDecimal onTime) {
        return new Rate(
                onTime,
                punctual(onTime).rule() + "; objectiveCause = 0",
                Written.sentence(Written.join(
                        ": ",
                        Label.of(
                                "nguyên nhân khách quan được xác nhận, tính như đúng hạn",
                                "an objective cause is confirmed, it counts as on time"),
                        Written.change(onTime))));
    }

    static Limit mostDeducted(BigDecimal cap) {
        return new Limit(
                cap,
                "timeliness.penaltyCap = " + cap.toPlainString(),
                Label.of("Trừ tối đa %s%.", "At most %s% is deducted.", Written.percent(cap.abs())));
    }

    static Limit mostAdded(BigDecimal cap) {
        return new Limit(cap, "timeliness.bonusCap = " + cap.toPlainString(), Written.sentence(added(cap)));
    }

    static Limit mostAdded(BigDecimal cap, String group) {
        var words = Written.join(": ", Label.of("nhóm việc " + group, "task group " + group), added(cap));
        return new Limit(
                cap,
                "timeliness.bonusCapByGroup.%s = %s".formatted(group, cap.toPlainString()),
                Written.sentence(words));
    }

    private static Label added(BigDecimal cap) {
        return Label.of("cộng tối đa %s%", "at most %s% is added", Written.percent(cap));
    }

    static Limit tooPoor(String grade) {
        return new Limit(
                BigDecimal.ZERO,
                "timeliness.bonusNeedsGradeAtLeast = " + grade,
                Label.of(
                        "Không cộng vì chất lượng dưới mức được thưởng.",
                        "Nothing is added: the quality lies below the grade that earns it."));
    }

    /**
     * @param days working days, early above 0, late below
     * @param excusedDelay whether a delay has a confirmed objective cause
     * @param quality the factor of the grade
     */
    Rate rate(int days, boolean excusedDelay, BigDecimal quality, @Nullable String group) {
        if (days == 0) {
            return punctual;
        }
        if (days < 0) {
            return excusedDelay ? excused : delayed(-days);
        }
        return ahead(days, quality, group);
    }

    private Rate delayed(int days) {
        var rate = of(late, days);
        return rate.value().compareTo(penaltyCap.value()) < 0 ? rate.then(penaltyCap) : rate;
    }

    private Rate ahead(int days, BigDecimal quality, @Nullable String group) {
        var rate = of(early, days);
        if (quality.compareTo(bonusGradeFactor) < 0) {
            return rate.then(tooPoor);
        }
        var ofGroup = group == null ? null : bonusCaps.get(group);
        var cap = ofGroup == null ? bonusCap : ofGroup;
        return rate.value().compareTo(cap.value()) <= 0 ? rate : rate.then(cap);
    }

    /** The bands leave no gap, which the reading of the rules has made sure of. */
    private static Rate of(List<Band> bands, int days) {
        for (var band : bands) {
            if (band.holds(days)) {
                return band.rate();
            }
        }
        throw new IllegalStateException("No band holds " + days + " days.");
    }
}
