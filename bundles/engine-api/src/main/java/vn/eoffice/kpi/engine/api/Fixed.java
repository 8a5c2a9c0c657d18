package vn.eoffice.kpi.engine.api;

import java.math.BigDecimal;

/** A number that a {@link Label} writes with all its decimals, as it was published (19.80). */
public record Fixed(BigDecimal number) {

    @Override
    public String toString() {
        return number.toPlainString();
    }
}
