package vn.eoffice.kpi.catalogue;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A task as it is brought into the catalogue; the fields are those of {@link Task}. */
public record TaskDraft(
        String code,
        String name,
        @Nullable String detail,
        String outputProduct,
        String unit,
        TaskGroup group,
        @Nullable String complexity,
        @Nullable BigDecimal coefficient,
        @Nullable BigDecimal normHours,
        boolean exampleNorm,
        List<String> positionGroups,
        @Nullable String source,
        TaskProfile profile) {

    /** The same, offered in a scope. */
    public TaskDraft inScope(String scope) {
        return new TaskDraft(
                code,
                name,
                detail,
                outputProduct,
                unit,
                group,
                complexity,
                coefficient,
                normHours,
                exampleNorm,
                positionGroups,
                source,
                profile.inScope(scope));
    }
}
