package vn.eoffice.kpi.demo.internal.book;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook as an office program would save it: texts shared between cells, numbers as numbers. */
public record Book(String name, List<Sheet> sheets) {

    private static final int ROWS_KEPT = 500;

    public void write(OutputStream out) {
        try (var workbook = new Workbook(out, "Excel", "16.0300")) {
            for (var sheet : sheets) {
                write(workbook.newWorksheet(sheet.name()), sheet);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Writing " + name, e);
        }
    }

    private static void write(Worksheet worksheet, Sheet sheet) throws IOException {
        var columns = sheet.columns();
        for (int i = 0; i < columns.size(); i++) {
            worksheet.value(0, i, columns.get(i).header());
        }
        worksheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
        worksheet.freezePane(0, 1);
        int row = 1;
        for (var rows = sheet.rows().get().iterator(); rows.hasNext(); row++) {
            write(worksheet, row, columns, rows.next());
            if (row % ROWS_KEPT == 0) {
                worksheet.flush();
            }
        }
        worksheet.finish();
    }

    private static void write(Worksheet worksheet, int row, List<Sheet.Column> columns, Map<String, String> values) {
        for (int i = 0; i < columns.size(); i++) {
            var value = values.getOrDefault(columns.get(i).field(), "");
            if (value.isEmpty()) {
                continue;
            }
            if (columns.get(i).number()) {
                worksheet.value(row, i, new BigDecimal(value));
            } else {
                worksheet.value(row, i, value);
            }
        }
    }
}
