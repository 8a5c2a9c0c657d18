package vn.eoffice.kpi.catalogue.internal.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.TaskDraft;
import vn.eoffice.kpi.catalogue.internal.task.TaskMapper;
import vn.eoffice.kpi.catalogue.internal.task.TaskRow;
import vn.eoffice.kpi.platform.rest.Json;

/** What some rows of an import mean for the tasks that are there. */
final class TaskImportPlan {

    /**
     * One row.
     *
     * @param before the last version, null for a new task
     */
    record Step(WholeMapper.TaskRow row, TaskDraft draft, @Nullable TaskRow before, boolean changes) {

        LocalDate from(LocalDate day) {
            var own = row.validFrom();
            return own == null ? day : own;
        }
    }

    private TaskImportPlan() {}

    static List<Step> of(List<WholeMapper.TaskRow> rows, TaskMapper tasks) {
        var drafts = rows.stream().map(TaskImportPlan::draft).toList();
        Map<String, TaskRow> last = tasks
                .ofCodes(drafts.stream().map(TaskDraft::code).distinct().toList())
                .stream()
                .collect(Collectors.toMap(
                        TaskRow::code, row -> row, BinaryOperator.maxBy(Comparator.comparing(TaskRow::version))));
        var steps = new ArrayList<Step>();
        for (int i = 0; i < rows.size(); i++) {
            var before = last.get(drafts.get(i).code());
            steps.add(new Step(rows.get(i), drafts.get(i), before, changes(rows.get(i), drafts.get(i), before)));
        }
        return steps;
    }

    private static boolean changes(WholeMapper.TaskRow row, TaskDraft draft, @Nullable TaskRow before) {
        if (before == null || !before.draft().equals(draft)) {
            return true;
        }
        var end = row.validTo();
        var from = row.validFrom();
        return end != null && !end.equals(before.validTo())
                || end == null && before.validTo() != null && (from == null || from.isAfter(before.validTo()));
    }

    private static TaskDraft draft(WholeMapper.TaskRow row) {
        try {
            return Json.mapper().readValue(row.content(), TaskDraft.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The staged task cannot be read: " + row.content(), e);
        }
    }
}
