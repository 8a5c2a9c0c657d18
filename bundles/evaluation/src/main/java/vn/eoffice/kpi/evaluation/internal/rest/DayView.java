package vn.eoffice.kpi.evaluation.internal.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.eoffice.kpi.evaluation.internal.total.DayTotal;

/** What the confirmed entries of a day add up to, before any cap of the month. */
public record DayView(LocalDate date, BigDecimal points, String published, int scored, int notScored, int pending) {

    static DayView of(DayTotal total) {
        return new DayView(
                total.day(),
                total.points(),
                total.published().toPlainString(),
                total.scored(),
                total.notScored(),
                total.pending());
    }
}
