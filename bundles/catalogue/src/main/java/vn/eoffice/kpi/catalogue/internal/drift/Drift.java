package vn.eoffice.kpi.catalogue.internal.drift;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.catalogue.Task;
import vn.eoffice.kpi.catalogue.TaskId;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.catalogue.internal.task.TaskShelf;
import vn.eoffice.kpi.platform.rest.Problem;

/** How far work is from its norms: a task's own, else the uniform one in force. */
@Component(service = Drift.class)
public final class Drift {

    /** Below it a figure would say more about somebody than about the task. */
    public static final int FEWEST = 5;

    private static final Comparator<Far> FURTHEST_FIRST =
            comparing(Far::distance, reverseOrder()).thenComparing(Far::taskId);

    /** @param next cursor of the next page, null on the last */
    public record Page(List<Far> tasks, @Nullable String next) {}

    /**
     * How far a task is from its norm.
     *
     * @param distance the logarithm of the median's ratio to the norm, unsigned
     */
    public record Far(long taskId, long n, BigDecimal median, BigDecimal normHours, BigDecimal distance) {

        static Far of(DriftMapper.MedianRow row, BigDecimal norm) {
            var ratio = row.median().doubleValue() / norm.doubleValue();
            var distance = BigDecimal.valueOf(Math.abs(Math.log(ratio))).setScale(6, RoundingMode.HALF_UP);
            return new Far(row.taskId(), row.n(), row.median().setScale(2, RoundingMode.HALF_UP), norm, distance);
        }

        String cursor() {
            return distance.toPlainString() + "_" + taskId;
        }
    }

    private final CatalogueStore store;
    private final TaskShelf shelf;
    private final DriftMapper mapper;

    @Activate
    public Drift(@Reference CatalogueStore store, @Reference TaskShelf shelf) {
        this.store = store;
        this.shelf = shelf;
        this.mapper = store.mapper(DriftMapper.class);
    }

    public DriftMapper.Row of(long task) {
        return mapper.of(task, store.today());
    }

    /** The tasks whose work counts for it too. */
    public List<Long> predecessors(long task) {
        return mapper.predecessors(task, store.today());
    }

    public List<DriftMapper.UnitRow> units(long task) {
        return mapper.units(task, store.today(), FEWEST);
    }

    /** Of the tasks in force those furthest from their norm first, above or below it. */
    public Page furthest(@Nullable String cursor, int limit) {
        var after = place(cursor);
        var today = store.today();
        var rows = mapper.medians(today, FEWEST).stream()
                .flatMap(row -> norm(row.taskId(), today).map(norm -> Far.of(row, norm)).stream())
                .filter(far -> after == null || FURTHEST_FIRST.compare(far, after) > 0)
                .sorted(FURTHEST_FIRST)
                .limit(limit + 1L)
                .toList();
        var page = rows.subList(0, Math.min(limit, rows.size()));
        return new Page(page, rows.size() > limit ? page.get(limit - 1).cursor() : null);
    }

    private Optional<BigDecimal> norm(long task, LocalDate day) {
        return shelf.tasks()
                .on(new TaskId(task), day)
                .map(one -> shelf.records().normed(one, day))
                .map(Task::normHours);
    }

    /** Where a page begins. */
    private static @Nullable Far place(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        var parts = cursor.split("_", 2);
        try {
            var task = Long.parseLong(parts.length < 2 ? "" : parts[1]);
            return new Far(task, 0, BigDecimal.ZERO, BigDecimal.ONE, new BigDecimal(parts[0]));
        } catch (NumberFormatException e) {
            throw Problem.field(
                    Problem.Kind.MALFORMED,
                    "catalogue.cursor.malformed",
                    "cursor",
                    cursor,
                    "Con trỏ trang không hợp lệ: hãy gửi lại đúng giá trị “next” đã nhận, hoặc bỏ trống để xem từ đầu.",
                    "The cursor is none of ours: send “next” exactly as received, or leave it out to begin anew.");
        }
    }
}
