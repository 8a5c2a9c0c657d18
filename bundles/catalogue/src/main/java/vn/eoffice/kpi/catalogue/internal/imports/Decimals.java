package vn.eoffice.kpi.catalogue.internal.imports;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.Fault;
import vn.eoffice.kpi.catalogue.internal.sheet.Cell;
import vn.eoffice.kpi.catalogue.internal.sheet.CellKind;
import vn.eoffice.kpi.catalogue.internal.sheet.Row;

/**
 * Decimals of a sheet. Numbers that were typed as text may have a comma or a point, but in one column not both: nobody could say
 * whether 1,000 beside 1.5 is one or a thousand.
 */
final class Decimals {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}([.,]\\d{1,15})?");

    /** "1,000" is a thousand to some and one to others; "10.652" is how programs write decimals, exports too. */
    private static final Pattern THOUSANDS = Pattern.compile("-?[1-9]\\d{0,2}(,\\d{3}|\\.000)");

    private record Seen(char mark, String value, int row) {}

    private final Map<Integer, Seen> marks = new HashMap<>();

    /** @return null for what is no number */
    @Nullable
    BigDecimal read(Row row, Cell cell, String header, Consumer<Fault> faults) {
        var text = cell.text();
        if (cell.kind() == CellKind.NUMBER) {
            return new BigDecimal(text);
        }
        if (!DECIMAL.matcher(text).matches()) {
            return null;
        }
        if (THOUSANDS.matcher(text).matches()) {
            faults.accept(fault(
                    row,
                    cell,
                    header,
                    "value.thousands",
                    "“%s” có thể đọc là số lẻ hoặc hàng nghìn: hãy bỏ dấu phân cách hàng nghìn, hoặc bỏ số 0 thừa sau dấu thập phân."
                            .formatted(text),
                    "“%s” may be a thousand or a decimal: write it without the mark or with other digits."
                            .formatted(text)));
        }
        var mark = text.indexOf(',') >= 0 ? ',' : text.indexOf('.') >= 0 ? '.' : 0;
        if (mark != 0) {
            var first = marks.computeIfAbsent(cell.column(), column -> new Seen((char) mark, text, row.number()));
            if (first.mark() != mark) {
                faults.accept(fault(
                        row,
                        cell,
                        header,
                        "value.decimal-mark",
                        "Cột này dùng cả dấu phẩy và dấu chấm thập phân: “%s” ở dòng %d, “%s” ở đây. Hãy thống nhất một kiểu."
                                .formatted(first.value(), first.row(), text),
                        "This column has decimal commas and points: “%s” in row %d, “%s” here. Use one of them."
                                .formatted(first.value(), first.row(), text)));
            }
        }
        return new BigDecimal(text.replace(',', '.'));
    }

    private static Fault fault(Row row, Cell cell, String header, String code, String vi, String en) {
        return new Fault(row.sheet(), row.number(), cell.letter(), header, cell.text(), code, vi, en);
    }
}
