package vn.eoffice.kpi.catalogue.internal.column;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.eoffice.kpi.platform.rest.Text;

/** The reference as {@code columns.tsv} holds it: a line with the kind and its sheet, then a line per column. */
record Reference(Text sheet, List<Column> columns) {

    private static final Map<Kind, Reference> ALL = read();

    static Reference of(Kind kind) {
        return requireNonNull(ALL.get(kind));
    }

    private static Map<Kind, Reference> read() {
        var all = new EnumMap<Kind, Reference>(Kind.class);
        Reference last = null;
        for (var line : lines()) {
            var parts = line.split("\t", -1);
            if (parts.length == 3) {
                last = new Reference(Text.of(parts[1], parts[2]), new ArrayList<>());
                all.put(Kind.valueOf(parts[0]), last);
            } else if (last != null) {
                boolean required = parts[0].endsWith("*");
                last.columns.add(new Column(
                        required ? parts[0].substring(0, parts[0].length() - 1) : parts[0],
                        Text.of(parts[1], parts[2]),
                        required,
                        parts[3],
                        Text.of(parts[4], parts[5])));
            }
        }
        return all;
    }

    private static List<String> lines() {
        try (var in = Reference.class.getResourceAsStream("columns.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
