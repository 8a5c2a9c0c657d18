package vn.eoffice.kpi.catalogue.internal.record;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.catalogue.internal.item.Change;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.catalogue.internal.text.Fold;
import vn.eoffice.kpi.catalogue.internal.unit.UnitRead.Reach;
import vn.eoffice.kpi.platform.rest.Problem;

/** Positions, descriptions, frameworks, scopes, norms and holdings as of any day. */
@Component(service = Records.class)
public final class Records {

    private static final int LARGEST_PAGE = 100;

    /** @param next cursor of the next page, null on the last */
    public record Page(List<RecordRow> records, @Nullable String next) {}

    private final CatalogueStore store;
    private final RecordMapper mapper;

    @Activate
    public Records(@Reference CatalogueStore store) {
        this.store = store;
        this.mapper = store.mapper(RecordMapper.class);
    }

    /** In the order of their codes; the text is searched for in code and name, accents or not; of one unit or of all. */
    public Page page(
            RecordKind kind,
            String text,
            @Nullable Reach reach,
            @Nullable LocalDate day,
            @Nullable String cursor,
            int limit) {
        var most = Math.max(1, Math.min(limit, LARGEST_PAGE));
        var after = cursor == null || cursor.isEmpty() ? null : cursor;
        var rows = mapper.page(kind, Fold.words(text), reach, orToday(day), after, most + 1);
        var page = rows.subList(0, Math.min(most, rows.size()));
        return new Page(page, rows.size() > most ? page.get(most - 1).code() : null);
    }

    /** All versions, the first one first. */
    public List<RecordRow> versions(long id) {
        var rows = mapper.versions(id);
        if (rows.isEmpty()) {
            throw Problem.field(
                    Problem.Kind.NOT_FOUND,
                    "catalogue.record.unknown",
                    "id",
                    id,
                    "Danh mục không có mục số %d: hãy tìm lại.".formatted(id),
                    "The catalogue has no record %d: search again.".formatted(id));
        }
        return rows;
    }

    /** The version of a day, or the last one before it, or the first. */
    public RecordRow on(long id, @Nullable LocalDate day) {
        var rows = versions(id);
        var on = orToday(day);
        return rows.stream()
                .filter(row -> !row.validFrom().isAfter(on))
                .filter(row -> row.validTo() == null || !row.validTo().isBefore(row.validFrom()))
                .max(comparing(RecordRow::version))
                .orElse(rows.get(0));
    }

    public RecordRow version(long id, int version) {
        return versions(id).stream()
                .filter(row -> row.version() == version)
                .findFirst()
                .orElseThrow(() -> Problem.field(
                        Problem.Kind.NOT_FOUND,
                        "catalogue.version.unknown",
                        "version",
                        version,
                        "Không có bản %d: hãy chọn trong danh sách các bản.".formatted(version),
                        "There is no version %d: choose one of the list.".formatted(version)));
    }

    public List<Change> comparison(long id, int from, int to) {
        return RecordComparison.of(version(id, from), version(id, to));
    }

    /** The latest names of positions by their codes. */
    public Map<String, String> positionNames(Set<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : mapper.names(RecordKind.POSITION, codes).stream()
                        .collect(toMap(RecordMapper.Named::code, RecordMapper.Named::name));
    }

    public LocalDate today() {
        return store.today();
    }

    private LocalDate orToday(@Nullable LocalDate day) {
        return Optional.ofNullable(day).orElseGet(store::today);
    }
}
