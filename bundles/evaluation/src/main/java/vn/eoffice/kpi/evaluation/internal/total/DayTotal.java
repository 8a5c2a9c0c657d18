package vn.eoffice.kpi.evaluation.internal.total;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import vn.eoffice.kpi.engine.api.DaySums;

/** The sums of one person's day; a period's caps are not applied to it. */
public record DayTotal(
        LocalDate day,
        BigDecimal points,
        BigDecimal value,
        BigDecimal bonus,
        BigDecimal deduction,
        Map<String, BigDecimal> amounts,
        int scored,
        int notScored,
        int pending)
        implements DaySums {

    public DayTotal {
        amounts = Collections.unmodifiableMap(new TreeMap<>(amounts));
    }

    static DayTotal of(TotalMapper.DayRow row, Map<String, BigDecimal> amounts) {
        return new DayTotal(
                row.day(),
                row.points(),
                row.value(),
                row.bonus(),
                row.deduction(),
                amounts,
                row.scored(),
                row.notScored(),
                row.pending());
    }

    static DayTotal empty(LocalDate day) {
        var zero = BigDecimal.ZERO;
        return new DayTotal(day, zero, zero, zero, zero, Map.of(), 0, 0, 0);
    }

    public BigDecimal published() {
        return points.setScale(2, RoundingMode.HALF_UP);
    }
}
