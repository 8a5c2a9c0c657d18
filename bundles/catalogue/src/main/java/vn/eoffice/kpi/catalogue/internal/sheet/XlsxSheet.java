package vn.eoffice.kpi.catalogue.internal.sheet;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** One sheet of a workbook, row by row. */
final class XlsxSheet {

    private static final int LONGEST_REFERENCE = 10;

    private final String sheet;
    private final Part part;
    private final SharedStrings texts;
    private final Styles styles;
    private final boolean since1904;
    private final Intake intake;
    private int row;
    private int column;
    private boolean tooWide;

    XlsxSheet(String sheet, Part part, SharedStrings texts, Styles styles, boolean since1904, Intake intake) {
        this.sheet = sheet;
        this.part = part;
        this.texts = texts;
        this.styles = styles;
        this.since1904 = since1904;
        this.intake = intake;
    }

    void read() throws Unreadable {
        for (var name = part.nextStart(); name != null; name = part.nextStart()) {
            switch (name) {
                case "row" -> row();
                case "mergeCell" -> merged(part.attribute("ref"));
                default -> {}
            }
        }
    }

    private void row() throws Unreadable {
        row = part.number("r", row + 1);
        part.at(row);
        column = -1;
        var cells = new ArrayList<Cell>();
        for (int depth = 1; depth > 0; ) {
            switch (part.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (part.name().equals("c")) {
                        cell(cells);
                    } else {
                        depth++;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.END_DOCUMENT -> throw part.damaged();
                default -> {}
            }
        }
        intake.row(sheet, row, cells);
    }

    private void cell(List<Cell> cells) throws Unreadable {
        var reference = part.attribute("r");
        column = reference == null ? column + 1 : column(reference);
        var type = part.attribute("t");
        int style = part.number("s", 0);
        String formula = null;
        String value = null;
        for (int depth = 1; depth > 0; ) {
            switch (part.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (part.name()) {
                        case "f" -> formula = "=" + content();
                        case "v" -> value = content();
                        case "is" -> value = part.runs(intake.limits().cellLength());
                        default -> depth++;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.END_DOCUMENT -> throw part.damaged();
                default -> {}
            }
        }
        var cell = formula != null
                ? formula(formula)
                : value == null ? null : cell(type == null ? "n" : type, style, value);
        if (cell != null && fits()) {
            cells.add(cell);
        }
    }

    private String content() throws Unreadable {
        var text = new StringBuilder();
        part.text(text, intake.limits().cellLength());
        return text.toString();
    }

    private @Nullable Cell cell(String type, int style, String value) throws Unreadable {
        return switch (type) {
            case "s" -> {
                var number = Numbers.decimal(value);
                var text = number == null || number.scale() > 0 || number.precision() > 9
                        ? null
                        : texts.at(number.intValue());
                if (text == null) {
                    throw part.damaged();
                }
                yield text(CellKind.TEXT, text);
            }
            case "str" -> text(CellKind.TEXT, Texts.unescaped(value));
            case "inlineStr" -> text(CellKind.TEXT, value);
            case "b" -> new Cell(column, CellKind.BOOLEAN, value.strip().equals("1") ? "TRUE" : "FALSE");
            case "d" -> text(CellKind.DATE, value.replace("T00:00:00.000", "").replace("T00:00:00", ""));
            case "e" -> {
                var cell = text(CellKind.ERROR, value);
                if (cell != null) {
                    intake.fault(FileFaults.error(sheet, row, column, cell.text()));
                }
                yield cell;
            }
            default -> number(style, value);
        };
    }

    private @Nullable Cell number(int style, String value) throws Unreadable {
        if (value.isBlank()) {
            return null;
        }
        var number = Numbers.decimal(value);
        boolean date = styles.isDate(style);
        var shown = number == null ? null : date ? Numbers.date(number, since1904) : number.toPlainString();
        if (shown != null) {
            return new Cell(column, date ? CellKind.DATE : CellKind.NUMBER, shown);
        }
        var cell = text(CellKind.ERROR, value);
        if (cell != null) {
            intake.fault(FileFaults.number(sheet, row, column, cell.text()));
        }
        return cell;
    }

    private @Nullable Cell formula(String formula) throws Unreadable {
        var cell = text(CellKind.FORMULA, Texts.unescaped(formula));
        if (cell != null) {
            intake.fault(FileFaults.formula(sheet, row, column, cell.text()));
        }
        return cell;
    }

    private @Nullable Cell text(CellKind kind, String text) throws Unreadable {
        return intake.text(sheet, row, column, kind, text);
    }

    private boolean fits() throws Unreadable {
        int most = intake.limits().columns();
        if (column < most) {
            return true;
        }
        if (!tooWide) {
            tooWide = true;
            intake.fault(FileFaults.tooManyColumns(sheet, row, most));
        }
        return false;
    }

    private void merged(@Nullable String range) throws Unreadable {
        if (range == null || range.length() > 2 * LONGEST_REFERENCE + 1 || range.isEmpty()) {
            throw part.damaged();
        }
        var first = range.contains(":") ? range.substring(0, range.indexOf(':')) : range;
        int number = 0;
        for (char c : first.toCharArray()) {
            number = c >= '0' && c <= '9' ? number * 10 + c - '0' : number;
        }
        intake.fault(FileFaults.merged(sheet, number, column(first), range.replace("$", "")));
    }

    /** Of "AB12": 27. */
    private int column(String reference) throws Unreadable {
        int number = 0;
        for (int i = 0; i < Math.min(reference.length(), LONGEST_REFERENCE); i++) {
            char c = reference.charAt(i);
            if (c >= 'A' && c <= 'Z' && number < 20_000) {
                number = number * 26 + c - 'A' + 1;
            } else if (c != '$') {
                break;
            }
        }
        if (number == 0) {
            throw part.damaged();
        }
        return number - 1;
    }
}
