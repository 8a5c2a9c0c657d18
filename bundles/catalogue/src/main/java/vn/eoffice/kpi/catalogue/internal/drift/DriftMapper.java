package vn.eoffice.kpi.catalogue.internal.drift;

import java.math.BigDecimal;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.Observation;

/** What confirmed work took; that of tasks whose work a task took over counts for it too. */
public interface DriftMapper {

    void put(@Param("o") Observation observation);

    Row of(@Param("task") long task);

    /** The tasks whose work counts for it too. */
    List<Long> predecessors(@Param("task") long task);

    List<UnitRow> units(@Param("task") long task, @Param("least") int least);

    List<TaskRow> furthest(
            @Param("least") int least,
            @Param("ratio") @Nullable BigDecimal ratio,
            @Param("task") @Nullable Long task,
            @Param("limit") int limit);

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

    /** @param distance how far the median is from the norm, as the logarithm of their ratio, unsigned */
    record TaskRow(long taskId, long n, BigDecimal median, BigDecimal normHours, BigDecimal distance) {}
}
