package vn.eoffice.kpi.worklog;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.TaskGroup;
import vn.eoffice.kpi.catalogue.TaskId;

/** The catalogue task as it stood when the entry took it; later versions do not touch it. */
public record FrozenTask(
        TaskId id,
        int version,
        String code,
        String name,
        String outputProduct,
        String unit,
        TaskGroup group,
        @Nullable String complexity,
        @Nullable BigDecimal coefficient,
        @Nullable BigDecimal normHours,
        boolean exampleNorm) {}
