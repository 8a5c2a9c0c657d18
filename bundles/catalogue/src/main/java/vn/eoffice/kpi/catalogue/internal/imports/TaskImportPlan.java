package vn.eoffice.kpi.catalogue.internal.imports;

import static java.util.Comparator.comparing;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
     * @param latest the version of the latest days, null where none holds on any day
     */
    record Step(
            WholeMapper.TaskRow row,
            TaskDraft draft,
            @Nullable TaskRow before,
            @Nullable TaskRow latest,
            boolean changes) {

        @Nullable
        LocalDate from(@Nullable LocalDate day) {
            var own = row.validFrom();
            return own == null ? day : own;
        }

        /** The version that holds on a day or later and cannot be ended the day before; null when there is none. */
        @Nullable
        TaskRow met(LocalDate from) {
            var met = latest;
            return met != null
                            && (met.validFrom().isAfter(from)
                                    || met.validTo() != null && !met.validTo().isBefore(from))
                    ? met
                    : null;
        }
    }

    private TaskImportPlan() {}

    static List<Step> of(List<WholeMapper.TaskRow> rows, TaskMapper tasks) {
        var drafts = rows.stream().map(TaskImportPlan::draft).toList();
        Map<String, List<TaskRow>> known =
                tasks.ofCodes(drafts.stream().map(TaskDraft::code).distinct().toList()).stream()
                        .collect(Collectors.groupingBy(TaskRow::code));
        var steps = new ArrayList<Step>();
        for (int i = 0; i < rows.size(); i++) {
            var versions = known.getOrDefault(drafts.get(i).code(), List.of());
            var holding = versions.stream().filter(TaskImportPlan::holds).toList();
            var last = versions.stream().max(comparing(TaskRow::version)).orElse(null);
            var latest = holding.stream().max(comparing(TaskRow::validFrom)).orElse(null);
            var changes = !says(holding, last, rows.get(i), drafts.get(i));
            steps.add(new Step(rows.get(i), drafts.get(i), last, latest, changes));
        }
        return steps;
    }

    /** One that was replaced before it came into force holds on no day. */
    private static boolean holds(TaskRow version) {
        return version.validTo() == null || !version.validTo().isBefore(version.validFrom());
    }

    /** Whether the catalogue says so already: in the version of the row's first day, else in the last one. */
    private static boolean says(
            List<TaskRow> versions, @Nullable TaskRow last, WholeMapper.TaskRow row, TaskDraft draft) {
        var from = row.validFrom();
        return versions.stream()
                .filter(version -> version.validFrom().equals(from)
                        || version == last
                                && (from == null || version.validFrom().isBefore(from))
                                && (version.validTo() == null
                                        || from != null && !version.validTo().isBefore(from)))
                .anyMatch(version -> version.draft().equals(draft)
                        && (row.validTo() == null || row.validTo().equals(version.validTo())));
    }

    private static TaskDraft draft(WholeMapper.TaskRow row) {
        try {
            return Json.mapper().readValue(row.content(), TaskDraft.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The staged task cannot be read: " + row.content(), e);
        }
    }
}
