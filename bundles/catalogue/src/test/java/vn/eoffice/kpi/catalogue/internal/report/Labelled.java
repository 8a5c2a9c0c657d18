package vn.eoffice.kpi.catalogue.internal.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document for which somebody said which task it is.
 *
 * @param best the code of the task
 * @param accepted it and other tasks that are right as well
 */
record Labelled(
        @Nullable String type,
        String subject,
        @Nullable String issuer,
        @Nullable String field,
        String best,
        Set<String> accepted) {

    private static final String BEST = "best_task_id";
    private static final String OTHERS = "alt_task_id";

    /**
     * Columns that are not known are passed over.
     *
     * @throws IllegalArgumentException saying where the file is wrong and what would be right
     */
    static List<Labelled> read(Path file) {
        var read = Sheets.read(file);
        if (read.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s has no rows: it must be a .csv file in UTF-8 with a header (doc_type, subject, best_task_id, alt_task_id_1, alt_task_id_2) and a row for each document."
                            .formatted(file));
        }
        var rows = new ArrayList<Labelled>();
        for (int i = 0; i < read.size(); i++) {
            rows.add(of(file + ", row " + (i + 2), read.get(i)));
        }
        return rows;
    }

    private static Labelled of(String place, Map<String, String> row) {
        var best = filled(place, row, BEST);
        var accepted = new HashSet<>(Set.of(best));
        row.forEach((column, value) -> {
            if (column.startsWith(OTHERS)) {
                accepted.add(value);
            }
        });
        return new Labelled(
                row.get("doc_type"),
                filled(place, row, "subject"),
                row.get("issuer"),
                row.get("field"),
                best,
                accepted);
    }

    private static String filled(String place, Map<String, String> row, String column) {
        var value = row.get(column);
        if (value == null) {
            throw new IllegalArgumentException(
                    "%s: %s is empty or the file has no such column; it has %s. Fill it in, or take the row out."
                            .formatted(place, column, row.keySet()));
        }
        return value;
    }
}
