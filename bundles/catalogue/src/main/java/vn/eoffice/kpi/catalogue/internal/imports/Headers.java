package vn.eoffice.kpi.catalogue.internal.imports;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.internal.column.Kind;
import vn.eoffice.kpi.catalogue.internal.sheet.Cell;
import vn.eoffice.kpi.catalogue.internal.sheet.Row;
import vn.eoffice.kpi.catalogue.internal.text.Fold;

/** Finds the headers of a sheet and what its columns stand for, by the column reference and the handbook's names. */
final class Headers {

    /** Titles often stand above the headers. */
    static final int DEEPEST = 20;

    private static final int FEWEST = 2;

    private static final Pattern COUNTER = Pattern.compile("\\(?\\d{1,2}\\)?(\\s*=.*)?");

    /** The columns of the Ministry's handbook 2026, appendices on the list and the conversion of products. */
    private static final Map<String, String> OF_THE_HANDBOOK = Map.ofEntries(
            Map.entry("ma", "code"),
            Map.entry("ma cong viec", "code"),
            Map.entry("nhiem vu", "name"),
            Map.entry("ten cong viec", "name"),
            Map.entry("cong viec chi tiet", "detail"),
            Map.entry("san pham", "outputProduct"),
            Map.entry("dvt", "unit"),
            Map.entry("phan nhom", "complexity"),
            Map.entry("nhom cong viec", "complexity"),
            Map.entry("khung diem toi da", "scoreFrame"),
            Map.entry("diem", "score"),
            Map.entry("he so", "coefficient"),
            Map.entry("dinh muc thoi gian", "normHours"),
            Map.entry("can cu", "source"));

    private static final Map<Kind, Map<String, String>> KNOWN = known();

    /** The row of the headers and what they say. */
    record Found(int row, Kind kind, Map<Integer, String> headers, Map<Integer, String> fields) {}

    private Headers() {}

    private static Map<Kind, Map<String, String>> known() {
        var known = new EnumMap<Kind, Map<String, String>>(Kind.class);
        for (var kind : Kind.values()) {
            var names = new HashMap<String, String>();
            if (kind == Kind.TASK) {
                names.putAll(OF_THE_HANDBOOK);
            }
            for (var column : kind.columns()) {
                names.put(Fold.fold(column.field()), column.field());
                names.put(Fold.fold(column.header().en()), column.field());
                names.put(Fold.fold(column.header().vi()), column.field());
            }
            known.put(kind, names);
        }
        return known;
    }

    /**
     * How a sheet is read: as a person wants it, else as such headers were read before, else as they say.
     *
     * @param first its first rows
     */
    static Layout layout(String sheet, List<Row> first, BookReader.Mappings mappings) {
        var found = find(sheet, first);
        var unknown = likely(first);
        var row = found.map(Found::row).orElse(unknown == null ? 0 : unknown.number());
        var headers = found.map(Found::headers).orElseGet(() -> unknown == null ? Map.of() : headers(unknown));
        var wanted = mappings.wanted(sheet);
        if (wanted == null) {
            wanted = mappings.remembered(key(headers), sheet);
        }
        if (wanted != null) {
            return new Layout(
                    wanted.kind(),
                    row,
                    headers,
                    byColumns(wanted.columns(), headers),
                    wanted.values(),
                    wanted.makesCodes());
        }
        return new Layout(
                found.map(Found::kind).orElse(null),
                row,
                headers,
                found.map(Found::fields).orElse(Map.of()),
                Map.of(),
                false);
    }

    private static Map<Integer, String> byColumns(Map<String, String> byLetters, Map<Integer, String> headers) {
        var fields = new HashMap<Integer, String>();
        headers.keySet().forEach(column -> {
            var field = byLetters.get(Cell.letter(column));
            if (field != null) {
                fields.put(column, field);
            }
        });
        return fields;
    }

    /** What the first rows of a sheet say; empty when none of them looks like headers. */
    static Optional<Found> find(String sheet, List<Row> first) {
        var named = kindOf(sheet);
        Found best = null;
        for (var row : first) {
            for (var kind : named.map(List::of).orElse(List.of(Kind.values()))) {
                var fields = fields(kind, row);
                if (distinct(fields) >= FEWEST && (best == null || distinct(fields) > distinct(best.fields()))) {
                    best = new Found(row.number(), kind, headers(row), fields);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static long distinct(Map<Integer, String> fields) {
        return fields.values().stream().distinct().count();
    }

    /** Titles have a cell or two, headers as many as the rows below them; null where there is no row. */
    private static @Nullable Row likely(List<Row> first) {
        int widest = first.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return first.stream()
                .filter(row -> 2 * row.cells().size() >= widest)
                .findFirst()
                .orElse(null);
    }

    private static Optional<Kind> kindOf(String sheet) {
        var name = Fold.fold(sheet);
        for (var kind : Kind.values()) {
            if (name.equals(Fold.fold(kind.sheet().vi()))
                    || name.equals(Fold.fold(kind.sheet().en()))) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static Map<Integer, String> fields(Kind kind, Row row) {
        var names = KNOWN.getOrDefault(kind, Map.of());
        var fields = new HashMap<Integer, String>();
        for (var cell : row.cells()) {
            var field = names.get(Fold.fold(cell.text()));
            if (field != null) {
                fields.put(cell.column(), field);
            }
        }
        return fields;
    }

    private static Map<Integer, String> headers(Row row) {
        return row.cells().stream().collect(toMap(Cell::column, Cell::text, (one, other) -> one));
    }

    /** Whether a row only counts the columns, as forms do under their headers: (1) (2) (3) … */
    static boolean counts(Row row) {
        return row.cells().size() > FEWEST
                && row.cells().stream()
                        .allMatch(cell -> COUNTER.matcher(cell.text()).matches());
    }

    /** Under which a person's mapping is remembered. */
    static String key(Map<Integer, String> headers) {
        return headers.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(header -> Cell.letter(header.getKey()) + "=" + Fold.fold(header.getValue()))
                .collect(joining("|"));
    }
}
