package vn.eoffice.kpi.demo.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A table of this bundle: tab-separated, the first line names the columns, an empty field is a missing value. */
public final class Table {

    private Table() {}

    public static List<Row> read(String name) {
        try (var lines = new BufferedReader(new InputStreamReader(open(name), UTF_8))) {
            var columns = List.of(lines.readLine().split("\t"));
            var rows = new ArrayList<Row>();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var values = line.split("\t", -1);
                var row = new TreeMap<String, String>();
                for (int i = 0; i < columns.size(); i++) {
                    row.put(columns.get(i), values[i]);
                }
                rows.add(new Row(row));
            }
            return List.copyOf(rows);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + name, e);
        }
    }

    static String text(String name) {
        try (var in = open(name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + name, e);
        }
    }

    private static InputStream open(String name) throws IOException {
        var in = Table.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("The bundle lacks " + name);
        }
        return in;
    }

    public record Row(Map<String, String> values) {

        public String text(String column) {
            var value = optional(column);
            if (value == null) {
                throw new IllegalArgumentException("The row %s lacks the column (%s).".formatted(values, column));
            }
            return value;
        }

        public @Nullable String optional(String column) {
            var value = values.get(column);
            return value == null || value.isEmpty() ? null : value;
        }

        public String orEmpty(String column) {
            var value = optional(column);
            return value == null ? "" : value;
        }

        @Nullable
        LocalDate day(String column) {
            var value = optional(column);
            return value == null ? null : LocalDate.parse(value);
        }

        int number(String column) {
            return Integer.parseInt(text(column));
        }

        public boolean flag(String column) {
            return Boolean.parseBoolean(text(column));
        }

        List<String> list(String column) {
            var value = optional(column);
            return value == null ? List.of() : List.of(value.split(";"));
        }
    }
}
