package vn.eoffice.kpi.engine.normhours;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.engine.api.Label;

/**
 * What being early or late is worth.
 *
 * @param bonusCaps the most that a rate may be, for task groups of their own
 * @param penaltyCap the least that a rate may be
 * @param bonusGradeFactor the quality factor below which nothing is earned by being early
 * @param bonusGrade the grade it belongs to
 */
record Timeliness(
        List<Band> early,
        BigDecimal onTime,
        List<Band> late,
        BigDecimal bonusCap,
        Map<String, BigDecimal> bonusCaps,
        BigDecimal penaltyCap,
        BigDecimal bonusGradeFactor,
        String bonusGrade) {

    /**
     * A rate and the rules that made it.
     *
     * @param words the rules as people read them
     */
    record Rate(BigDecimal value, String rule, Label words) {

        private Rate then(BigDecimal changed, String because, Label reason) {
            return new Rate(changed, rule + "; " + because, Written.join(" ", words, reason));
        }
    }

    /**
     * @param days working days, early above 0, late below
     * @param excused whether a delay has a confirmed objective cause
     * @param quality the factor of the grade
     */
    Rate rate(int days, boolean excused, BigDecimal quality, @Nullable String group) {
        if (days == 0) {
            return punctual();
        }
        if (days < 0) {
            return excused ? excused() : delayed(-days);
        }
        return ahead(days, quality, group);
    }

    private Rate punctual() {
        return new Rate(
                onTime, "timeliness.onTime = " + onTime.toPlainString(), Written.sentence(Written.change(onTime)));
    }

    private Rate excused() {
        return new Rate(
                onTime,
                punctual().rule() + "; objectiveCause = 0",
                Written.sentence(Written.join(
                        ": ",
                        Label.of(
                                "nguyên nhân khách quan được xác nhận, tính như đúng hạn",
                                "an objective cause is confirmed, it counts as on time"),
                        Written.change(onTime))));
    }

    private Rate delayed(int days) {
        var rate = of(late, days);
        return rate.value().compareTo(penaltyCap) < 0
                ? rate.then(
                        penaltyCap,
                        "timeliness.penaltyCap = " + penaltyCap.toPlainString(),
                        Written.text(
                                "Trừ tối đa %s%%.", "At most %s%% is deducted.", Written.percent(penaltyCap.abs())))
                : rate;
    }

    private Rate ahead(int days, BigDecimal quality, @Nullable String group) {
        var rate = of(early, days);
        if (quality.compareTo(bonusGradeFactor) < 0) {
            return rate.then(
                    BigDecimal.ZERO,
                    "timeliness.bonusNeedsGradeAtLeast = " + bonusGrade,
                    Label.of(
                            "Không cộng vì chất lượng dưới mức được thưởng.",
                            "Nothing is added: the quality lies below the grade that earns it."));
        }
        var ofGroup = group == null ? null : bonusCaps.get(group);
        var cap = ofGroup == null ? bonusCap : ofGroup;
        if (rate.value().compareTo(cap) <= 0) {
            return rate;
        }
        var name = ofGroup == null ? "timeliness.bonusCap" : "timeliness.bonusCapByGroup." + group;
        var most = Written.text("cộng tối đa %s%%", "at most %s%% is added", Written.percent(cap));
        return rate.then(
                cap,
                name + " = " + cap.toPlainString(),
                Written.sentence(
                        ofGroup == null
                                ? most
                                : Written.join(": ", Label.of("nhóm việc " + group, "task group " + group), most)));
    }

    /** The bands leave no gap, which the reading of the rules has made sure of. */
    private static Rate of(List<Band> bands, int days) {
        var band = bands.stream().filter(each -> each.holds(days)).findFirst().orElseThrow();
        return new Rate(band.rate(), band.rule(), band.words());
    }
}
