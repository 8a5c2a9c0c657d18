package vn.eoffice.kpi.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A task that took over the work of another.
 *
 * @param share the part of the work that it took over, above 0 and at most 1
 * @param day first day on which it stands for the other
 */
public record Succession(TaskId from, TaskId to, Kind kind, BigDecimal share, LocalDate day) {

    /** Gộp, tách. */
    public enum Kind {
        MERGED,
        SPLIT
    }
}
