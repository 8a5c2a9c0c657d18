package vn.eoffice.kpi.engine.decree335;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** An exact fraction: one division, at the end. */
record Ratio(BigDecimal numerator, BigDecimal denominator) {

    static final Ratio ONE = of(BigDecimal.ONE);
    private static final int GUARD_DIGITS = 34;

    Ratio {
        if (denominator.signum() <= 0) {
            throw new ArithmeticException("A ratio needs a denominator above 0: " + denominator);
        }
    }

    static Ratio of(BigDecimal number) {
        return new Ratio(number, BigDecimal.ONE);
    }

    Ratio plus(Ratio other) {
        if (denominator.equals(other.denominator)) {
            return new Ratio(numerator.add(other.numerator), denominator);
        }
        return new Ratio(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Ratio times(BigDecimal factor) {
        return new Ratio(numerator.multiply(factor), denominator);
    }

    Ratio dividedBy(BigDecimal divisor) {
        return new Ratio(numerator, denominator.multiply(divisor));
    }

    Ratio atMost(BigDecimal most) {
        return numerator.compareTo(denominator.multiply(most)) > 0 ? of(most) : this;
    }

    /** All digits where the number ends within 34 significant ones, otherwise those. */
    BigDecimal value() {
        return numerator.divide(denominator, new MathContext(GUARD_DIGITS, RoundingMode.HALF_EVEN));
    }

    BigDecimal rounded(int scale, RoundingMode mode) {
        return numerator.divide(denominator, scale, mode);
    }
}
