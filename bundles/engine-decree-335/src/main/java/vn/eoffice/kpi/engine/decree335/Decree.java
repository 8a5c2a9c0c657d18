package vn.eoffice.kpi.engine.decree335;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.eoffice.kpi.engine.api.Expression;

/**
 * A rule set as the calculations use it.
 *
 * @param taskPoints the most points of the task result; the general criteria have their own most
 * @param perFault part of a product's quality lost by each major fault
 * @param perDelay part of a product's progress lost by each unit of lateness
 * @param met whether a grade means that the product meets its requirements
 * @param shares part of a product's coefficient by role; a role without one is not scored
 * @param half what the lower of the two judgements of a leader counts
 * @param classes least points by class, best first; below the last is {@link #NOT_COMPLETED}
 * @param ledAtLeast points that everybody led must have
 * @param articles where the text stands, by factor
 */
record Decree(
        BigDecimal generalPoints,
        BigDecimal taskPoints,
        BigDecimal perFault,
        BigDecimal perDelay,
        Map<String, Boolean> met,
        Map<String, BigDecimal> shares,
        BigDecimal half,
        Map<String, BigDecimal> classes,
        BigDecimal ledAtLeast,
        int leastMonths,
        Set<String> excusedAbsences,
        Choices choices,
        Map<String, String> articles) {

    static final String NOT_COMPLETED = "NOT_COMPLETED";

    /** What the text leaves open. */
    record Choices(
            CapPoints capPoints,
            ExtraWork extraWork,
            OverDelivery overDelivery,
            LatenessUnit latenessUnit,
            Figure monthsMean,
            Figure classifyOn,
            ExcellentBase excellentBase,
            int coefficientScale,
            int decimals,
            RoundingMode rounding) {}

    enum CapPoints {
        TOTAL,
        EACH_RATIO
    }

    enum ExtraWork {
        NUMERATOR_ONLY,
        BOTH
    }

    enum OverDelivery {
        COUNT,
        LINE_CAP
    }

    enum LatenessUnit {
        TIMES,
        CALENDAR_DAYS,
        WORKING_DAYS
    }

    enum Figure {
        PUBLISHED,
        EXACT
    }

    enum ExcellentBase {
        FINAL_GOOD,
        GOOD_BY_POINTS
    }

    BigDecimal published(BigDecimal exact) {
        return exact.setScale(choices.decimals(), choices.rounding());
    }

    /** The class that points alone give. */
    String byPoints(BigDecimal points) {
        return classes.entrySet().stream()
                .filter(least -> points.compareTo(least.getValue()) >= 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(NOT_COMPLETED);
    }

    /** All classes, best first. */
    List<String> ladder() {
        return Stream.concat(classes.keySet().stream(), Stream.of(NOT_COMPLETED))
                .toList();
    }

    /** A rule as an explanation names it, with the place in the text where the rule set knows it. */
    Object rule(Factor factor, Object formula) {
        var article = articles.get(factor.id());
        return article == null ? formula : Expression.of("%s (%s)", formula, article);
    }
}
