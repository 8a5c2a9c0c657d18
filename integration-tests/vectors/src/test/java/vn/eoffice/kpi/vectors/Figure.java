package vn.eoffice.kpi.vectors;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * @param value exact, or to 34 digits
 * @param published rounded once by the engine, or to two decimals here
 */
record Figure(BigDecimal value, BigDecimal published) {

    static Figure of(BigDecimal value) {
        return new Figure(value, value.setScale(2, RoundingMode.HALF_UP));
    }
}
