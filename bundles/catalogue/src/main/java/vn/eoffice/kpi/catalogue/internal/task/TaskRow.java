package vn.eoffice.kpi.catalogue.internal.task;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.Task;
import vn.eoffice.kpi.catalogue.TaskDraft;
import vn.eoffice.kpi.catalogue.TaskGroup;
import vn.eoffice.kpi.catalogue.TaskId;
import vn.eoffice.kpi.catalogue.TaskProfile;

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
        @Nullable LocalDate validTo,
        @Nullable String scope,
        @Nullable String scoreFrame,
        @Nullable BigDecimal score,
        @Nullable String productType,
        @Nullable String band,
        @Nullable String outcomeCard) {

    public Task task() {
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
                validTo,
                profile());
    }

    /** What a change is compared with. */
    public TaskDraft draft() {
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
                source,
                profile());
    }

    private TaskProfile profile() {
        return new TaskProfile(scope, scoreFrame, score, productType, band, OutcomeCards.read(outcomeCard));
    }
}
