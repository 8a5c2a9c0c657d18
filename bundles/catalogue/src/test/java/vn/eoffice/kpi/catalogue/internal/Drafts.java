package vn.eoffice.kpi.catalogue.internal;

import java.math.BigDecimal;
import java.util.List;
import vn.eoffice.kpi.catalogue.TaskDraft;
import vn.eoffice.kpi.catalogue.TaskGroup;
import vn.eoffice.kpi.catalogue.TaskProfile;

/** Task drafts as tests need them. */
public final class Drafts {

    private Drafts() {}

    public static TaskDraft draft(String code, String name, String detail, String product) {
        return new TaskDraft(
                code,
                name,
                detail,
                product,
                "văn bản",
                TaskGroup.B,
                "N2",
                new BigDecimal("4"),
                null,
                false,
                List.of(),
                null,
                TaskProfile.NONE);
    }

    public static TaskDraft draft(String code, String name) {
        return draft(code, name, null, "Văn bản");
    }

    public static TaskDraft normed(TaskDraft draft, String coefficient, String normHours) {
        return new TaskDraft(
                draft.code(),
                draft.name(),
                draft.detail(),
                draft.outputProduct(),
                draft.unit(),
                draft.group(),
                draft.complexity(),
                coefficient == null ? null : new BigDecimal(coefficient),
                normHours == null ? null : new BigDecimal(normHours),
                false,
                draft.positionGroups(),
                draft.source(),
                draft.profile());
    }

    public static TaskDraft forGroups(TaskDraft draft, String... groups) {
        return new TaskDraft(
                draft.code(),
                draft.name(),
                draft.detail(),
                draft.outputProduct(),
                draft.unit(),
                draft.group(),
                draft.complexity(),
                draft.coefficient(),
                draft.normHours(),
                draft.exampleNorm(),
                List.of(groups),
                draft.source(),
                draft.profile());
    }
}
