package vn.eoffice.kpi.engine.normhours;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.engine.api.Label;
import vn.eoffice.kpi.engine.normhours.Timeliness.Rate;

/**
 * A rate for a number of working days.
 *
 * @param to the last number of days, included; null for all above
 */
record Band(int from, @Nullable Integer to, Rate rate) {

    /**
     * @param path where it stands in the rule set
     */
    static Band of(int from, @Nullable Integer to, BigDecimal rate, String path) {
        var days = to == null ? ">= " + from : from + "-" + to;
        return new Band(
                from,
                to,
                new Rate(
                        rate,
                        "%s (%s) = %s".formatted(path, days, rate.toPlainString()),
                        Written.sentence(Written.join(": ", days(from, to), Written.change(rate)))));
    }

    boolean holds(int days) {
        return days >= from && (to == null || days <= to);
    }

    private static Label days(int from, @Nullable Integer to) {
        if (to == null) {
            return Label.of("từ %s ngày trở lên", "%s days or more", from);
        }
        return to == from
                ? Label.of("%s ngày", "%s days", from)
                : Label.of("từ %s đến %s ngày", "%s to %s days", from, to);
    }
}
