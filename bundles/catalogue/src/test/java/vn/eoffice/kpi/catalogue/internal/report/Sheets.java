package vn.eoffice.kpi.catalogue.internal.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.eoffice.kpi.catalogue.Fault;
import vn.eoffice.kpi.catalogue.internal.sheet.Books;
import vn.eoffice.kpi.catalogue.internal.sheet.Cell;
import vn.eoffice.kpi.catalogue.internal.sheet.Limits;
import vn.eoffice.kpi.catalogue.internal.sheet.Row;
import vn.eoffice.kpi.catalogue.internal.sheet.RowSink;

/** Files of rows under a header. */
final class Sheets {

    private Sheets() {}

    /** Each row by the names of its columns; blank cells are left out. */
    static List<Map<String, String>> read(Path file) {
        var rows = new ArrayList<Map<String, String>>();
        var header = new HashMap<Integer, String>();
        Books.read(file, "rows.csv", Limits.STANDARD, new RowSink() {
            @Override
            public void row(Row row) {
                if (header.isEmpty()) {
                    row.cells().forEach(cell -> header.put(cell.column(), cell.text()));
                } else {
                    var values = new HashMap<String, String>();
                    for (Cell cell : row.cells()) {
                        values.put(header.getOrDefault(cell.column(), ""), cell.text());
                    }
                    rows.add(values);
                }
            }

            @Override
            public void fault(Fault fault) {
                throw new IllegalArgumentException(file + ", row " + fault.row() + ": " + fault.en());
            }
        });
        return rows;
    }
}
