package vn.eoffice.kpi.catalogue.internal.task;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.Task;
import vn.eoffice.kpi.catalogue.TaskId;

/** All versions of all tasks, as they are at one revision. Immutable. */
public final class Tasks {

    private final List<Task> versions;
    private final List<SearchableTask> searchable;
    private final Map<TaskId, List<Task>> byId;
    private final Map<String, List<Task>> byCode;

    Tasks(List<Task> versions) {
        this.versions = List.copyOf(versions);
        this.searchable = versions.stream().map(SearchableTask::new).toList();
        this.byId = versions.stream().collect(groupingBy(Task::id));
        this.byCode = versions.stream().collect(groupingBy(Task::code));
    }

    public Optional<Task> on(TaskId id, LocalDate day) {
        return pick(byId.get(id), day);
    }

    Optional<Task> byCode(String code, LocalDate day) {
        return pick(byCode.get(code), day);
    }

    public List<Task> versions() {
        return versions;
    }

    Stream<SearchableTask> searchable() {
        return searchable.stream();
    }

    public static boolean inForce(Task task, LocalDate day) {
        var validTo = task.validTo();
        return !task.validFrom().isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }

    private static Optional<Task> pick(@Nullable List<Task> versions, LocalDate day) {
        return versions == null
                ? Optional.empty()
                : versions.stream().filter(task -> inForce(task, day)).findFirst();
    }
}
