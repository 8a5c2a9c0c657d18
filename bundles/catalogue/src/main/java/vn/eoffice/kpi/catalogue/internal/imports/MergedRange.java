package vn.eoffice.kpi.catalogue.internal.imports;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.Fault;
import vn.eoffice.kpi.catalogue.internal.sheet.Cell;

/** The cells that a fault calls merged; columns are counted from 0. */
record MergedRange(int firstColumn, int lastColumn, int lastRow) {

    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");

    /** Null for any other fault. */
    static @Nullable MergedRange of(Fault fault) {
        var range = RANGE.matcher(fault.value());
        return fault.code().equals("sheet.merged") && range.matches()
                ? new MergedRange(
                        Cell.number(range.group(1)), Cell.number(range.group(3)), Integer.parseInt(range.group(4)))
                : null;
    }
}
