package vn.eoffice.kpi.catalogue.internal.drift;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.platform.rest.Problem;

/** How far work is from its norms. */
@Component(service = Drift.class)
public final class Drift {

    /** Below it a figure would say more about somebody than about the task. */
    public static final int FEWEST = 5;

    /** @param next cursor of the next page, null on the last */
    public record Page(List<DriftMapper.TaskRow> tasks, @Nullable String next) {}

    private final DriftMapper mapper;

    @Activate
    public Drift(@Reference CatalogueStore store) {
        this.mapper = store.mapper(DriftMapper.class);
    }

    public DriftMapper.Row of(long task) {
        return mapper.of(task);
    }

    /** The tasks whose work counts for it too. */
    public List<Long> predecessors(long task) {
        return mapper.predecessors(task);
    }

    public List<DriftMapper.UnitRow> units(long task) {
        return mapper.units(task, FEWEST);
    }

    /** Furthest from the norm first, above or below it. */
    public Page furthest(@Nullable String cursor, int limit) {
        BigDecimal distance = null;
        Long task = null;
        if (cursor != null && !cursor.isEmpty()) {
            var parts = cursor.split("_", 2);
            try {
                distance = new BigDecimal(parts[0]);
                task = Long.valueOf(parts.length < 2 ? "" : parts[1]);
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
        var rows = mapper.furthest(FEWEST, distance, task, limit + 1);
        var page = rows.subList(0, Math.min(limit, rows.size()));
        var last = page.isEmpty() ? null : page.get(page.size() - 1);
        var next = rows.size() > limit && last != null ? last.distance().toPlainString() + "_" + last.taskId() : null;
        return new Page(page, next);
    }
}
