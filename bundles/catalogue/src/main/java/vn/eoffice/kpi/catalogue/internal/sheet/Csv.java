package vn.eoffice.kpi.catalogue.internal.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of values with separators (RFC 4180), the separator being comma, semicolon or tab, whichever heads the columns. What is not of
 * the encoding comes as U+FFFD, which makes a fault of its cell.
 */
final class Csv {

    private static final int BUFFER = 1 << 16;
    private static final int END = -1;

    private final String sheet;
    private final Reader in;
    private final Intake intake;
    private final int longest;
    private final char[] buffer = new char[BUFFER];
    private int next;
    private int filled;
    private final StringBuilder field = new StringBuilder();
    private List<Cell> cells = new ArrayList<>();
    private int row = 1;
    private int column;
    private int ahead;
    private boolean tooWide;

    private Csv(String sheet, Reader in, Intake intake) {
        this.sheet = sheet;
        this.in = in;
        this.intake = intake;
        longest = intake.limits().cellLength();
    }

    static void read(String sheet, InputStream bytes, Charset charset, Intake intake) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        new Csv(sheet, new InputStreamReader(bytes, decoder), intake).read();
    }

    private void read() throws IOException {
        char separator = separator();
        ahead = character();
        while (ahead != END) {
            int end = ahead == '"' ? quoted(separator) : plain(separator);
            cell();
            if (end != separator) {
                intake.row(sheet, row, cells);
                cells = new ArrayList<>();
                column = 0;
                row++;
            } else if (ahead == END) {
                intake.row(sheet, row, cells);
            }
        }
    }

    /** Reads up to the end of the field and gives what ended it, the next character being ahead. */
    private int plain(char separator) throws IOException {
        while (ahead != separator && ahead != '\n' && ahead != '\r' && ahead != END) {
            add(ahead);
            ahead = character();
        }
        int end = ahead;
        if (end != END) {
            ahead = character();
        }
        if (end == '\r' && ahead == '\n') {
            ahead = character();
        }
        return end;
    }

    private int quoted(char separator) throws IOException {
        int read = 0;
        while (true) {
            int c = character();
            // A quote that is never closed swallows the rest of the file; it is told where it was opened.
            if (c == END || ++read > 8 * longest) {
                throw new Unreadable(FileFaults.openQuote(sheet, row, column));
            }
            if (c == '"') {
                ahead = character();
                if (ahead != '"') {
                    return plain(separator);
                }
            }
            add(c);
        }
    }

    private void add(int c) {
        if (field.length() <= longest) {
            field.append((char) c);
        }
    }

    private void cell() throws Unreadable {
        var cell = intake.text(sheet, row, column, CellKind.TEXT, field.toString());
        if (cell != null && column < intake.limits().columns()) {
            cells.add(new Cell(column, cell.kind(), Texts.unguarded(cell.text())));
        } else if (cell != null && !tooWide) {
            tooWide = true;
            intake.fault(FileFaults.tooManyColumns(sheet, row, intake.limits().columns()));
        }
        field.setLength(0);
        column++;
    }

    private int character() throws IOException {
        if (next == filled) {
            fill();
        }
        return next < filled ? buffer[next++] : END;
    }

    private void fill() throws IOException {
        next = 0;
        filled = 0;
        for (int count; filled < BUFFER && (count = in.read(buffer, filled, BUFFER - filled)) > 0; ) {
            filled += count;
        }
    }

    /** Of the first line that has one, or of Excel's own line "sep=;", which is then passed over. */
    private char separator() throws IOException {
        fill();
        var text = new String(buffer, 0, filled);
        if (text.startsWith("sep=") && filled > 5 && "\r\n".indexOf(text.charAt(5)) >= 0) {
            next = text.startsWith("\r\n", 5) ? 7 : 6;
            row++;
            return text.charAt(4);
        }
        return separator(text);
    }

    private static char separator(String text) {
        var candidates = ",;\t";
        var counts = new int[candidates.length()];
        boolean inside = false;
        boolean any = false;
        for (char c : text.toCharArray()) {
            if (c == '"') {
                inside = !inside;
            } else if (!inside && (c == '\n' || c == '\r') && any) {
                break;
            } else if (!inside && candidates.indexOf(c) >= 0) {
                counts[candidates.indexOf(c)]++;
                any = true;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            // On a tie the one that is rarer within texts.
            best = counts[i] > 0 && counts[i] >= counts[best] ? i : best;
        }
        return candidates.charAt(best);
    }
}
