package vn.eoffice.kpi.catalogue.internal.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.internal.column.Column;
import vn.eoffice.kpi.catalogue.internal.column.Kind;
import vn.eoffice.kpi.catalogue.internal.sheet.Cell;

/** Where a sheet has its headers, what its columns stand for and what holds for all its rows. */
final class Layout {

    /** A column whose field an earlier one gives already. */
    record Doubled(int column, String field) {}

    private final @Nullable Kind kind;
    private final int row;
    private final Map<Integer, String> headers;
    private final Map<Integer, String> fields;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, String> values;
    private final boolean makesCodes;
    private final List<Doubled> doubled = new ArrayList<>();

    /**
     * @param row of the headers, 0 where there are none
     * @param headers by column
     * @param fields by column
     */
    Layout(
            @Nullable Kind kind,
            int row,
            Map<Integer, String> headers,
            Map<Integer, String> fields,
            Map<String, String> values,
            boolean makesCodes) {
        this.kind = kind;
        this.row = row;
        this.headers = headers;
        this.fields = fields;
        this.values = values;
        this.makesCodes = makesCodes && kind == Kind.TASK;
        fields.keySet().stream().sorted().forEach(this::claim);
    }

    private void claim(Integer column) {
        var field = fields.get(column);
        if (field != null && columns.putIfAbsent(field, column) != null) {
            doubled.add(new Doubled(column, field));
        }
    }

    @Nullable
    Kind kind() {
        return kind;
    }

    int row() {
        return row;
    }

    boolean makesCodes() {
        return makesCodes;
    }

    List<Doubled> doubled() {
        return doubled;
    }

    @Nullable
    Integer column(String field) {
        return columns.get(field);
    }

    /** What holds where a row says nothing itself. */
    @Nullable
    String value(String field) {
        return values.get(field);
    }

    boolean reads(int column) {
        return fields.containsKey(column);
    }

    /** Whether a column from the first to the last is read. */
    boolean readsAny(int first, int last) {
        return fields.keySet().stream().anyMatch(column -> column >= first && column <= last);
    }

    String header(int column) {
        return headers.getOrDefault(column, "");
    }

    /** What heads a field in this sheet; without a column, what would. */
    String header(String field) {
        var column = columns.get(field);
        return column == null ? header(kind, field) : headers.getOrDefault(column, header(kind, field));
    }

    static String header(@Nullable Kind kind, String field) {
        return kind == null
                ? field
                : kind.columns().stream()
                        .filter(column -> column.field().equals(field))
                        .map(column -> column.header().vi())
                        .findFirst()
                        .orElse(field);
    }

    /** Required fields that nothing gives. */
    List<String> missing() {
        return kind == null
                ? List.of()
                : kind.columns().stream()
                        .filter(Column::required)
                        .map(Column::field)
                        .filter(field -> !columns.containsKey(field) && !values.containsKey(field))
                        .filter(field -> !(makesCodes && field.equals("code")))
                        .toList();
    }

    SheetMapping mapping(String sheet, int rows) {
        var mapped = headers.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(header -> new SheetMapping.MappedColumn(
                        Cell.letter(header.getKey()), header.getValue(), fields.get(header.getKey())))
                .toList();
        return new SheetMapping(sheet, kind, rows, mapped, values, makesCodes, missing());
    }
}
