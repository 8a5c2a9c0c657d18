package vn.eoffice.kpi.catalogue.internal.task;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.Task;
import vn.eoffice.kpi.catalogue.TaskId;

/** All versions of all tasks, as they are at one revision. Immutable. */
public final class Tasks {

    private final List<Task> versions;
    private final List<SearchableTask> searchable;
    private final WordIndex words;
    private final Map<TaskId, List<Task>> byId;
    private final Map<String, List<Task>> byCode;

    Tasks(List<Task> versions) {
        this.versions = List.copyOf(versions);
        this.searchable = versions.stream()
                .sorted(comparing(Task::code))
                .map(SearchableTask::new)
                .toList();
        this.words =
                new WordIndex(searchable.stream().map(SearchableTask::words).toList());
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

    /** Adds those that fit a text and are wanted, as far as the page has room. */
    void search(SearchText text, SearchPage page, Predicate<Task> wanted) {
        var fitting = words.having(text.words());
        for (int i = 0; i < searchable.size() && !page.isFull(); i++) {
            var one = searchable.get(i);
            if (fitting.get(i) || one.hasInitials(text)) {
                int rank = one.rank(text);
                if (page.hasRoom(rank, one.task()) && wanted.test(one.task())) {
                    page.add(rank, one.task());
                }
            }
        }
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
