package vn.eoffice.kpi.engine.normhours;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/**
 * A rule set as the calculation uses it.
 *
 * @param complexity factor by level
 * @param quality factor by grade, best first
 * @param factorCap the most that quality x (1 + rate) may come to
 * @param shares part of the value by role
 * @param gaps the reasons not to score, in the order in which they count
 * @param undatedIsOnTime whether work without a due date counts as on time, instead of not being scored
 * @param periodBonusCap the most that a period's bonuses may come to, as a part of its value
 */
record Tables(
        Map<String, BigDecimal> complexity,
        Map<String, BigDecimal> quality,
        Timeliness timeliness,
        BigDecimal factorCap,
        Map<String, BigDecimal> shares,
        List<Gap> gaps,
        boolean undatedIsOnTime,
        BigDecimal periodBonusCap,
        int decimals,
        RoundingMode rounding) {

    BigDecimal published(BigDecimal exact) {
        return exact.setScale(decimals, rounding);
    }
}
