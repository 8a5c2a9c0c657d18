package vn.eoffice.kpi.catalogue.internal.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A document for which somebody said which task it is.
 *
 * @param best the code of the task
 * @param accepted it and other tasks that are right as well
 */
record Labelled(String type, String subject, String best, List<String> accepted) {

    static List<Labelled> read(Path file) {
        return Sheets.read(file).stream().map(Labelled::of).toList();
    }

    private static Labelled of(Map<String, String> row) {
        var best = Objects.requireNonNull(row.get("best_task_id"), "best_task_id");
        var accepted = Stream.of(best, row.get("alt_task_id_1"), row.get("alt_task_id_2"))
                .filter(Objects::nonNull)
                .toList();
        return new Labelled(
                Objects.requireNonNull(row.get("doc_type"), "doc_type"),
                Objects.requireNonNull(row.get("subject"), "subject"),
                best,
                accepted);
    }
}
