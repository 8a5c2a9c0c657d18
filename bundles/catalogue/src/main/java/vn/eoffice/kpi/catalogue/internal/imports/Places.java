package vn.eoffice.kpi.catalogue.internal.imports;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import vn.eoffice.kpi.catalogue.Fault;
import vn.eoffice.kpi.catalogue.internal.column.Kind;
import vn.eoffice.kpi.platform.rest.FieldFault;

/** Where a person finds a field in the sheets of a file. */
final class Places {

    private final Map<String, SheetMapping> sheets;

    Places(List<SheetMapping> sheets) {
        this.sheets = sheets.stream().collect(toMap(SheetMapping::name, sheet -> sheet, (one, other) -> one));
    }

    Fault fault(String sheet, int row, Kind kind, String field, String value, String code, String vi, String en) {
        var known = sheets.get(sheet);
        var column = known == null
                ? null
                : known.columns().stream()
                        .filter(one -> field.equals(one.field()))
                        .findFirst()
                        .orElse(null);
        return new Fault(
                sheet,
                row,
                column == null ? "" : column.column(),
                column == null ? Layout.header(kind, field) : column.header(),
                FieldFault.shortened(value),
                code,
                vi,
                en);
    }
}
