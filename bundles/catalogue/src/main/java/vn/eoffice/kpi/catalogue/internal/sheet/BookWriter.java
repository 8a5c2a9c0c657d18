package vn.eoffice.kpi.catalogue.internal.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a book row by row, nothing of it being kept. The same rows give the same bytes.
 *
 * <p>Values are texts, {@link Number}s (a BigDecimal keeps its digits), {@link java.time.LocalDate}s, {@link Boolean}s, or null for a
 * blank cell.
 */
public final class BookWriter implements Closeable {

    /** What a format has to do; a cell's text is within the limits of a cell. */
    interface Sheets extends Closeable {
        void sheet(String name, List<String> headers) throws IOException;

        void row(List<? extends @Nullable Object> values) throws IOException;
    }

    private final Sheets sheets;

    public BookWriter(OutputStream out, Format format) throws IOException {
        sheets = switch (format) {
            case XLSX -> new XlsxWriter(out);
            case CSV -> new CsvWriter(out);
        };
    }

    /** Begins a sheet; a .csv has but one, whose name is not written. */
    public void sheet(String name, List<String> headers) throws IOException {
        sheets.sheet(name, headers);
    }

    /**
     * @throws IllegalArgumentException if a text is longer than a cell may be
     */
    public void row(List<? extends @Nullable Object> values) throws IOException {
        for (var value : values) {
            if (value instanceof String text && text.length() > Limits.STANDARD.cellLength()) {
                throw new IllegalArgumentException("A cell holds at most %d characters, this one has %d: %s…"
                        .formatted(Limits.STANDARD.cellLength(), text.length(), text.substring(0, 80)));
            }
        }
        sheets.row(values);
    }

    /** Ends the book and closes the stream. */
    @Override
    public void close() throws IOException {
        sheets.close();
    }
}
