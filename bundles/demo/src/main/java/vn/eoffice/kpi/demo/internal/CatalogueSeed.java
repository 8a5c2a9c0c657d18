package vn.eoffice.kpi.demo.internal;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.TaskDraft;
import vn.eoffice.kpi.catalogue.TaskGroup;
import vn.eoffice.kpi.catalogue.TaskProfile;

/**
 * The tasks of six agencies. Where the source has no time norm, a marked example stands: half an hour for each unit of the
 * conversion coefficient. Where it has no coefficient either, the norm stays missing and the work is not scored.
 */
final class CatalogueSeed {

    private CatalogueSeed() {}

    static List<TaskDraft> tasks() {
        return Table.read("tasks.tsv").stream().map(CatalogueSeed::task).toList();
    }

    private static TaskDraft task(Table.Row row) {
        return new TaskDraft(
                row.text("code"),
                row.text("name"),
                row.optional("detail"),
                row.text("outputProduct"),
                row.text("unit"),
                TaskGroup.valueOf(row.text("group")),
                row.optional("complexity"),
                decimal(row.optional("coefficient")),
                decimal(row.optional("normHours")),
                row.flag("exampleNorm"),
                row.list("positionGroups"),
                row.text("source"),
                TaskProfile.NONE);
    }

    private static @Nullable BigDecimal decimal(@Nullable String value) {
        return value == null ? null : new BigDecimal(value);
    }
}
