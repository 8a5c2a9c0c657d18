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
 * @param missing required fields that no column gives
 */
public record SheetMapping(
        String name, @Nullable Kind kind, int rows, List<MappedColumn> columns, List<String> missing) {

    public SheetMapping {
        columns = List.copyOf(columns);
        missing = List.copyOf(missing);
    }

    /** A column, by its letter; its field is null where it is not read. */
    public record MappedColumn(String column, String header, @Nullable String field) {}

    /** How a person wants a sheet to be read: the fields by the letters of their columns. */
    public record Wanted(String name, @Nullable Kind kind, Map<String, String> columns) {

        public Wanted {
            columns = Map.copyOf(columns);
        }
    }
}
