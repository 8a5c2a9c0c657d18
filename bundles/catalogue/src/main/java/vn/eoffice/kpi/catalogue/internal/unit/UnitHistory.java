package vn.eoffice.kpi.catalogue.internal.unit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.catalogue.internal.column.Kind;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.directory.UnitId;
import vn.eoffice.kpi.platform.rest.Problem;

/** What changed in a unit: its tasks, descriptions and holdings, and the uniform norms. */
@Component(service = UnitHistory.class)
public final class UnitHistory {

    private static final int LARGEST_PAGE = 100;

    /** @param next cursor of the next page, null on the last */
    public record Changes(List<UnitChange> changes, @Nullable String next) {}

    private final CatalogueStore store;
    private final UnitRead read;
    private final HistoryMapper mapper;

    @Activate
    public UnitHistory(@Reference CatalogueStore store, @Reference UnitRead read) {
        this.store = store;
        this.read = read;
        this.mapper = store.mapper(HistoryMapper.class);
    }

    /** Newest first, what is to come before it all; by the scopes that the unit is in today. */
    public Changes page(UnitId unit, @Nullable String cursor, int limit) {
        var most = Math.max(1, Math.min(limit, LARGEST_PAGE));
        var after = cursor == null || cursor.isEmpty() ? null : place(cursor);
        var rows = mapper.page(read.reach(unit, store.today()), after, most + 1);
        var page = rows.subList(0, Math.min(most, rows.size()));
        return new Changes(page, rows.size() > most ? cursor(page.get(most - 1)) : null);
    }

    private static String cursor(UnitChange change) {
        return "%s_%s_%d_%d".formatted(change.day(), change.kind(), change.id(), change.version());
    }

    private static UnitChange place(String cursor) {
        var parts = cursor.split("_", 4);
        try {
            return new UnitChange(
                    LocalDate.parse(parts[0]),
                    Kind.valueOf(parts[1]),
                    Long.parseLong(parts[2]),
                    Integer.parseInt(parts[3]),
                    UnitChange.Event.CHANGED,
                    "",
                    "");
        } catch (DateTimeParseException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
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
