package vn.eoffice.kpi.catalogue.internal.item;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.catalogue.Task;
import vn.eoffice.kpi.catalogue.TaskGroup;
import vn.eoffice.kpi.catalogue.TaskPage;
import vn.eoffice.kpi.catalogue.internal.feedback.FeedbackMapper;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.catalogue.internal.task.Search;
import vn.eoffice.kpi.catalogue.internal.task.TaskMapper;
import vn.eoffice.kpi.catalogue.internal.task.TaskRow;
import vn.eoffice.kpi.catalogue.internal.task.TaskShelf;
import vn.eoffice.kpi.catalogue.internal.task.Tasks;
import vn.eoffice.kpi.platform.rest.Problem;

/** The catalogue as those see it who keep it: everything, in force or not, as of any day. */
@Component(service = Items.class)
public final class Items {

    /** Which tasks of a day: còn hiệu lực, đã ngừng, tất cả. */
    public enum State {
        IN_FORCE,
        RETIRED,
        ALL
    }

    /**
     * Narrows the list; null does not.
     *
     * @param offered scopes of a unit: what is offered in it
     */
    public record Filter(
            String text,
            @Nullable TaskGroup group,
            @Nullable String scope,
            State state,
            @Nullable Set<String> offered) {

        boolean fits(Task task) {
            var of = task.profile().scope();
            return (group == null || task.group() == group)
                    && (scope == null || scope.equals(of))
                    && (offered == null || of == null || offered.contains(of));
        }
    }

    /**
     * A version with what the list shows beside it.
     *
     * @param scopeName the latest name of its scope
     * @param uniformNorm hours of the uniform norm, null where the version has one of its own or there is none
     */
    public record Item(
            TaskRow row,
            int versions,
            long openFeedback,
            @Nullable BigDecimal uniformNorm,
            @Nullable String scopeName) {}

    private final CatalogueStore store;
    private final TaskShelf shelf;
    private final TaskMapper mapper;
    private final FeedbackMapper feedback;

    @Activate
    public Items(@Reference CatalogueStore store, @Reference TaskShelf shelf) {
        this.store = store;
        this.shelf = shelf;
        this.mapper = store.mapper(TaskMapper.class);
        this.feedback = store.mapper(FeedbackMapper.class);
    }

    public LocalDate today() {
        return store.today();
    }

    public TaskPage page(Filter filter, LocalDate on, @Nullable String cursor, int limit) {
        return switch (filter.state()) {
            case IN_FORCE -> Search.search(shelf.tasks(), on, filter::fits, filter.text(), cursor, limit);
            case RETIRED, ALL ->
                Search.search(shelf.tasks(), shown(filter.state(), on), filter::fits, filter.text(), cursor, limit);
        };
    }

    /** Of each task the version of the day, else the last one before it. */
    private Predicate<Task> shown(State state, LocalDate day) {
        Map<Long, Task> latest = shelf.tasks().versions().stream()
                .filter(task -> !task.validFrom().isAfter(day))
                .collect(toMap(
                        task -> task.id().value(),
                        task -> task,
                        (one, other) -> one.version() > other.version() ? one : other));
        return task -> latest.get(task.id().value()) == task && (state == State.ALL || !Tasks.inForce(task, day));
    }

    /** What stands beside the versions on a page of a day. */
    public List<Item> complete(List<Task> page, LocalDate day) {
        var ids = page.stream().map(task -> task.id().value()).distinct().toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        var rows = mapper.versionsOf(ids);
        var versions = rows.stream().collect(groupingBy(TaskRow::taskId, counting()));
        var open = open(ids);
        return page.stream()
                .map(task -> rows.stream()
                        .filter(row -> row.taskId() == task.id().value() && row.version() == task.version())
                        .findFirst()
                        .orElseThrow(() -> unknown(task.id().value())))
                .map(row -> new Item(
                        row,
                        versions.getOrDefault(row.taskId(), 0L).intValue(),
                        open.getOrDefault(row.taskId(), 0L),
                        uniformNorm(row, day),
                        scopeName(row)))
                .toList();
    }

    /** As of a day, or of the version's day nearest to it. */
    private @Nullable BigDecimal uniformNorm(TaskRow row, LocalDate day) {
        var last = row.validTo();
        var on = row.validFrom().isAfter(day) ? row.validFrom() : last != null && last.isBefore(day) ? last : day;
        return row.normHours() == null ? shelf.records().normed(row.task(), on).normHours() : null;
    }

    private @Nullable String scopeName(TaskRow row) {
        var scope = row.task().profile().scope();
        return scope == null ? null : shelf.records().scopeName(scope);
    }

    private Map<Long, Long> open(Collection<Long> ids) {
        return feedback.open(List.copyOf(ids)).stream()
                .collect(toMap(FeedbackMapper.Count::taskId, FeedbackMapper.Count::n));
    }

    /** All versions, the first one first, with the uniform norms of today. */
    public List<Item> versions(long task) {
        return versions(task, store.today());
    }

    private List<Item> versions(long task, LocalDate day) {
        var rows = mapper.versionsOf(List.of(task));
        if (rows.isEmpty()) {
            throw unknown(task);
        }
        var open = open(List.of(task)).getOrDefault(task, 0L);
        return rows.stream()
                .map(row -> new Item(row, rows.size(), open, uniformNorm(row, day), scopeName(row)))
                .toList();
    }

    /** The version of the day, or the last one before it. */
    public Item on(long task, @Nullable LocalDate day) {
        var on = Optional.ofNullable(day).orElseGet(store::today);
        var versions = versions(task, on);
        return versions.stream()
                .filter(item -> !item.row().validFrom().isAfter(on) && !isVoid(item.row()))
                .max(comparing(item -> item.row().version()))
                .orElse(versions.get(0));
    }

    private static boolean isVoid(TaskRow row) {
        return row.validTo() != null && row.validTo().isBefore(row.validFrom());
    }

    public TaskRow version(long task, int version) {
        return version(versions(task), version);
    }

    public List<Change> comparison(long task, int from, int to) {
        var versions = versions(task);
        return TaskComparison.of(
                version(versions, from).draft(), version(versions, to).draft());
    }

    private static TaskRow version(List<Item> versions, int version) {
        return versions.stream()
                .map(Item::row)
                .filter(row -> row.version() == version)
                .findFirst()
                .orElseThrow(() -> Problem.field(
                        Problem.Kind.NOT_FOUND,
                        "catalogue.version.unknown",
                        "version",
                        version,
                        "Đầu việc không có bản %d: hãy chọn trong danh sách các bản.".formatted(version),
                        "The task has no version %d: choose one of the list.".formatted(version)));
    }

    private static Problem unknown(long task) {
        return Problem.field(
                Problem.Kind.NOT_FOUND,
                "catalogue.task.unknown",
                "id",
                task,
                "Danh mục không có đầu việc %d: hãy tìm lại trong danh mục.".formatted(task),
                "The catalogue has no task %d: search the catalogue again.".formatted(task));
    }
}
