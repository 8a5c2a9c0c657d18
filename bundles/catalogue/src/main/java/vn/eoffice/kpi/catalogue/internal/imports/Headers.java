package vn.eoffice.kpi.catalogue.internal.imports;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.internal.column.Column;
import vn.eoffice.kpi.catalogue.internal.column.Kind;
import vn.eoffice.kpi.catalogue.internal.sheet.Cell;
import vn.eoffice.kpi.catalogue.internal.sheet.Row;
import vn.eoffice.kpi.catalogue.internal.text.Fold;

/** Finds the headers of a sheet and what its columns stand for, by the column reference and the handbook's names. */
final class Headers {

    /** Titles often stand above the headers. */
    static final int DEEPEST = 20;

    private static final int FEWEST = 2;

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
            Map.entry("can cu", "source"),
            Map.entry("ghi chu", "source"));

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

    /** What the first rows of a sheet say; empty when none of them looks like headers. */
    static Optional<Found> find(String sheet, List<Row> first) {
        var named = kindOf(sheet);
        Found best = null;
        for (var row : first) {
            for (var kind : named.map(List::of).orElse(List.of(Kind.values()))) {
                var fields = fields(kind, row);
                if (fields.size() >= FEWEST
                        && (best == null || fields.size() > best.fields().size())) {
                    best = new Found(row.number(), kind, headers(row), fields);
                }
            }
        }
        return Optional.ofNullable(best);
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
        var taken = new HashSet<String>();
        for (var cell : row.cells()) {
            var field = names.get(Fold.fold(cell.text()));
            if (field != null && taken.add(field)) {
                fields.put(cell.column(), field);
            }
        }
        return fields;
    }

    static Map<Integer, String> headers(Row row) {
        return row.cells().stream().collect(toMap(Cell::column, Cell::text, (one, other) -> one));
    }

    /** Under which a person's mapping is remembered. */
    static String key(Map<Integer, String> headers) {
        return headers.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(header -> Cell.letter(header.getKey()) + "=" + Fold.fold(header.getValue()))
                .collect(joining("|"));
    }

    static SheetMapping mapping(
            String sheet, @Nullable Kind kind, Map<Integer, String> headers, Map<Integer, String> fields, int rows) {
        var columns = new ArrayList<SheetMapping.MappedColumn>();
        headers.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(header -> columns.add(new SheetMapping.MappedColumn(
                        Cell.letter(header.getKey()), header.getValue(), fields.get(header.getKey()))));
        var missing = kind == null
                ? List.<String>of()
                : kind.columns().stream()
                        .filter(Column::required)
                        .map(Column::field)
                        .filter(field -> !fields.containsValue(field))
                        .toList();
        return new SheetMapping(sheet, kind, rows, columns, missing);
    }
}
