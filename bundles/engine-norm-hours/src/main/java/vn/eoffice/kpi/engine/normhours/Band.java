package vn.eoffice.kpi.engine.normhours;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.engine.api.Label;

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

    /** "Từ 3 đến 5 ngày: cộng 10%." */
    Label words() {
        return Written.sentence(Written.join(": ", days(), Written.change(rate)));
    }

    private Label days() {
        if (to == null) {
            return Label.of("từ %d ngày trở lên".formatted(from), "%d days or more".formatted(from));
        }
        return to == from
                ? Label.of("%d ngày".formatted(from), "%d days".formatted(from))
                : Label.of("từ %d đến %d ngày".formatted(from, to), "%d to %d days".formatted(from, to));
    }

    String rule() {
        return "%s (%s) = %s".formatted(path, to == null ? ">= " + from : from + "-" + to, rate.toPlainString());
    }
}
