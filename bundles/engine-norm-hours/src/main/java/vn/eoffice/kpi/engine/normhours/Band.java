package vn.eoffice.kpi.engine.normhours;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A rate for a number of working days.
 *
 * @param to the last number of days, included; null for all above
 * @param path where it stands in the rule set
 */
record Band(int from, @Nullable Integer to, BigDecimal rate, String path) {

    boolean holds(int days) {
        return days >= from && (to == null || days <= to);
    }

    String rule() {
        return "%s (%s) = %s".formatted(path, to == null ? ">= " + from : from + "-" + to, rate.toPlainString());
    }
}
