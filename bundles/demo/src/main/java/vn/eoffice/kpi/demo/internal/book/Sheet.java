package vn.eoffice.kpi.demo.internal.book;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.eoffice.kpi.demo.internal.Table;

/**
 * A sheet of a workbook.
 *
 * @param rows made anew each time, a row's cells by the field of their column
 */
record Sheet(String name, List<Column> columns, Supplier<Stream<Map<String, String>>> rows) {

    /** A column with what stands above it. */
    record Column(String field, String header, boolean number) {}

    static Sheet of(String name, Supplier<Stream<Map<String, String>>> rows) {
        var columns = Table.read("book/columns.tsv").stream()
                .filter(row -> row.text("sheet").equals(name))
                .map(row -> new Column(row.text("field"), row.text("header"), row.flag("number")))
                .toList();
        return new Sheet(name, columns, rows);
    }
}
