package vn.eoffice.kpi.catalogue.internal.drift;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.Observation;

/** What confirmed work took; that of tasks whose work a task took over counts for it too. */
public interface DriftMapper {

    void put(@Param("o") Observation observation);

    /** @param day only successions up to it count */
    Row of(@Param("task") long task, @Param("day") LocalDate day);

    /** The tasks whose work counts for it too. */
    List<Long> predecessors(@Param("task") long task, @Param("day") LocalDate day);

    List<UnitRow> units(@Param("task") long task, @Param("day") LocalDate day, @Param("least") int least);

    /** Of the tasks in force on a day. */
    List<MedianRow> medians(@Param("day") LocalDate day, @Param("least") int least);

    /** @param n how many pieces of work have a time */
    record Row(
            long entries,
            long returns,
            long n,
            @Nullable BigDecimal p10,
            @Nullable BigDecimal p25,
            @Nullable BigDecimal median,
            @Nullable BigDecimal p75,
            @Nullable BigDecimal p90) {}

    record UnitRow(long unitId, long n, BigDecimal median) {}

    record MedianRow(long taskId, long n, BigDecimal median) {}
}
