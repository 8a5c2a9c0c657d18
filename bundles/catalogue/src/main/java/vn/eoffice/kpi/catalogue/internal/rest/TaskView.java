package vn.eoffice.kpi.catalogue.internal.rest;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.Task;
import vn.eoffice.kpi.catalogue.TaskGroup;

/** A task as it is shown; what is not configured is null. */
public record TaskView(
        long id,
        int version,
        String code,
        String name,
        @Nullable String detail,
        String outputProduct,
        String unit,
        TaskGroup group,
        @Nullable String complexity,
        @Nullable BigDecimal coefficient,
        @Nullable BigDecimal normHours,
        boolean exampleNorm) {

    static TaskView of(Task task) {
        return new TaskView(
                task.id().value(),
                task.version(),
                task.code(),
                task.name(),
                task.detail(),
                task.outputProduct(),
                task.unit(),
                task.group(),
                task.complexity(),
                task.coefficient(),
                task.normHours(),
                task.exampleNorm());
    }
}
