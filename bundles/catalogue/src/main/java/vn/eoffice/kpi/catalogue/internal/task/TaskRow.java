package vn.eoffice.kpi.catalogue.internal.task;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.Task;
import vn.eoffice.kpi.catalogue.TaskDraft;
import vn.eoffice.kpi.catalogue.TaskGroup;
import vn.eoffice.kpi.catalogue.TaskId;

/** A row of {@code task_version} with the code of its task. */
public record TaskRow(
        long taskId,
        int version,
        String code,
        String name,
        @Nullable String detail,
        String outputProduct,
        String unit,
        TaskGroup taskGroup,
        @Nullable String complexity,
        @Nullable BigDecimal coefficient,
        @Nullable BigDecimal normHours,
        boolean exampleNorm,
        List<String> positionGroups,
        @Nullable String source,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    Task task() {
        return new Task(
                new TaskId(taskId),
                version,
                code,
                name,
                detail,
                outputProduct,
                unit,
                taskGroup,
                complexity,
                coefficient,
                normHours,
                exampleNorm,
                positionGroups,
                validFrom,
                validTo);
    }

    /** What an import compares. */
    TaskDraft draft() {
        return new TaskDraft(
                code,
                name,
                detail,
                outputProduct,
                unit,
                taskGroup,
                complexity,
                coefficient,
                normHours,
                exampleNorm,
                positionGroups,
                source);
    }
}
