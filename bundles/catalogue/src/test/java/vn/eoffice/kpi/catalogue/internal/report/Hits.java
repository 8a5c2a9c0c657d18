package vn.eoffice.kpi.catalogue.internal.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How often the right task was among those proposed. */
record Hits(int rows, int first, int bestInThree, int anyInThree) {

    static final Hits NONE = new Hits(0, 0, 0, 0);

    /** With one more row. */
    Hits with(Labelled row, List<String> proposed) {
        return new Hits(
                rows + 1,
                first + (proposed.stream().limit(1).anyMatch(row.best()::equals) ? 1 : 0),
                bestInThree + (proposed.stream().limit(3).anyMatch(row.best()::equals) ? 1 : 0),
                anyInThree + (proposed.stream().limit(3).anyMatch(row.accepted()::contains) ? 1 : 0));
    }

    Hits and(Hits other) {
        return new Hits(
                rows + other.rows, first + other.first, bestInThree + other.bestInThree, anyInThree + other.anyInThree);
    }

    /** Three lines, each after the prefix. */
    String lines(String prefix) {
        return Stream.of(line("top-1", first), line("best-in-top-3", bestInThree), line("any-in-top-3", anyInThree))
                .map(line -> prefix + line)
                .collect(Collectors.joining("\n"));
    }

    private String line(String what, int hits) {
        return String.format(Locale.ROOT, "%s %.2f", what, rows == 0 ? 0.0 : (double) hits / rows);
    }
}
