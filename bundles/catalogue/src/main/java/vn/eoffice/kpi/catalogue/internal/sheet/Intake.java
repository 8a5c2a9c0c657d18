package vn.eoffice.kpi.catalogue.internal.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.Fault;

/** Hands on what was read, as long as it stays within the limits. */
final class Intake {

    private final Limits limits;
    private final RowSink sink;
    private int rows;
    private int faults;

    Intake(Limits limits, RowSink sink) {
        this.limits = limits;
        this.sink = sink;
    }

    Limits limits() {
        return limits;
    }

    boolean nothing() {
        return rows == 0 && faults == 0;
    }

    void fault(Fault fault) throws Unreadable {
        if (++faults > limits.faults()) {
            throw new Unreadable(FileFaults.tooManyFaults(limits.faults()));
        }
        sink.fault(fault);
    }

    void row(String sheet, int number, List<Cell> cells) throws Unreadable {
        if (cells.isEmpty()) {
            return;
        }
        if (++rows > limits.rows()) {
            throw new Unreadable(FileFaults.tooManyRows(sheet, number, limits.rows()));
        }
        sink.row(new Row(sheet, number, List.copyOf(cells)));
    }

    /** The cell as it is handed on, its faults told; null when it is blank. */
    @Nullable
    Cell text(String sheet, int row, int column, CellKind kind, String raw) throws Unreadable {
        boolean tooLong = raw.length() > limits.cellLength();
        var text = Texts.clean(tooLong ? raw.substring(0, limits.cellLength()) : raw);
        if (text.isEmpty()) {
            return null;
        }
        var visible = visible(text);
        if (tooLong) {
            fault(FileFaults.tooLong(sheet, row, column, visible, limits.cellLength()));
        } else if (text.indexOf('\uFFFD') >= 0) {
            fault(FileFaults.encoding(sheet, row, column, visible));
        } else if (Texts.hasControl(text)) {
            fault(FileFaults.control(sheet, row, column, visible));
        } else if (Texts.hasOldFont(text)) {
            fault(FileFaults.oldFont(sheet, row, column, text));
        }
        return new Cell(column, kind, visible);
    }

    /** What is kept of a fault goes into PostgreSQL and JSON, which bear no NUL and no half a character. */
    private static String visible(String text) {
        if (!Texts.hasControl(text)) {
            return text;
        }
        var visible = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Texts.hasControl(Character.toString(c)) ? '\uFFFD' : c)
                .forEach(visible::appendCodePoint);
        return visible.toString();
    }
}
