package vn.eoffice.kpi.catalogue.internal.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** UTF-8 with its mark, by which Excel knows it; comma; lines end as RFC 4180 says. */
final class CsvWriter implements BookWriter.Sheets {

    private static final Pattern NEEDS_QUOTES = Pattern.compile("[,;\"\\t\\r\\n]|^\\s|\\s$");

    private final Writer out;
    private boolean begun;

    CsvWriter(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }

    @Override
    public void sheet(String name, List<String> headers) throws IOException {
        if (begun) {
            throw new IllegalStateException("A .csv file has one sheet, there is no place for " + name);
        }
        begun = true;
        out.write('\uFEFF');
        row(headers);
    }

    @Override
    public void row(List<? extends @Nullable Object> values) throws IOException {
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            var value = values.get(i);
            if (value != null) {
                out.write(quoted(text(value)));
            }
        }
        out.write("\r\n");
    }

    private static String text(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Number || value instanceof Boolean) {
            return value.toString().toUpperCase(Locale.ROOT);
        }
        return Texts.guarded(value.toString());
    }

    private static String quoted(String text) {
        return NEEDS_QUOTES.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
