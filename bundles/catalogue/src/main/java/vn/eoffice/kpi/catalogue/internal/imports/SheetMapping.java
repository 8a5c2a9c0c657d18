package vn.eoffice.kpi.catalogue.internal.imports;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.internal.column.Kind;

/**
 * What a sheet was taken for.
 *
 * @param kind null for a sheet that is not read
 * @param rows rows below its headers
 * @param values what holds for every row that says nothing itself, by field
 * @param makesCodes whether rows without a code get one made of their words
 * @param missing required fields that neither a column nor the sheet gives
 */
public record SheetMapping(
        String name,
        @Nullable Kind kind,
        int rows,
        List<MappedColumn> columns,
        Map<String, String> values,
        boolean makesCodes,
        List<String> missing) {

    public SheetMapping {
        columns = List.copyOf(columns);
        values = values == null ? Map.of() : Map.copyOf(values);
        missing = List.copyOf(missing);
    }

    /** A column, by its letter; its field is null where it is not read. */
    public record MappedColumn(String column, String header, @Nullable String field) {}

    /**
     * How a person wants a sheet to be read.
     *
     * @param columns the fields by the letters of their columns
     * @param values as {@link SheetMapping#values}
     * @param makesCodes as {@link SheetMapping#makesCodes}
     */
    public record Wanted(
            String name,
            @Nullable Kind kind,
            Map<String, String> columns,
            Map<String, String> values,
            boolean makesCodes) {

        public Wanted {
            columns = Map.copyOf(columns);
            values = values == null ? Map.of() : Map.copyOf(values);
        }

        static Wanted columns(String name, Kind kind, Map<String, String> columns) {
            return new Wanted(name, kind, columns, Map.of(), false);
        }
    }
}
