package vn.eoffice.kpi.catalogue.internal.report;

import static java.util.stream.Collectors.toSet;

import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.eoffice.kpi.catalogue.TaskDraft;
import vn.eoffice.kpi.platform.database.TestDatabase;

/**
 * How often the product proposes the right task, measured as it is used: rows are confirmed for one person, then another asks. Run
 * by integration-tests/bin/suggestion-report.
 */
@EnabledIfSystemProperty(named = "suggestion.file", matches = ".+")
class SuggestionReport {

    private static final int SEEDS = 5;

    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private final List<TaskDraft> tasks = TrialCatalogue.demoTasks();
    private final TrialCatalogue trial = new TrialCatalogue(db, tasks);
    private final PlainBm25 plain = new PlainBm25(tasks);
    private List<Labelled> rows = List.of();

    @Test
    void report() {
        try {
            rows = Labelled.read(Path.of(Objects.requireNonNull(System.getProperty("suggestion.file"))));
        } catch (IllegalArgumentException | UncheckedIOException e) {
            say("The file cannot be used. " + e.getMessage());
            throw e;
        }
        sayUnknown();
        if (Boolean.getBoolean("suggestion.crossValidate")) {
            crossValidate();
        } else {
            say(rows.size() + " rows, nothing learnt");
            say(tested(List.of(), rows).lines("unlearnt "));
            var dev = Labelled.read(dev());
            say(rows.size() + " rows, learnt from the " + dev.size() + " dev rows");
            end(tested(dev, rows));
        }
    }

    private void sayUnknown() {
        var known = tasks.stream().map(TaskDraft::code).collect(toSet());
        var unknown = rows.stream()
                .map(Labelled::best)
                .filter(code -> !known.contains(code))
                .toList();
        if (!unknown.isEmpty()) {
            say("%d rows ask for tasks that the catalogue has not (%s): they count as not found"
                    .formatted(unknown.size(), unknown.get(0)));
        }
    }

    private void crossValidate() {
        say("%d rows, 5 parts, mean of %d deals".formatted(rows.size(), SEEDS));
        say(tested(List.of(), rows).lines("unlearnt "));
        say(crossed(Folds::nearTogether).lines("near rows together "));
        end(crossed(Folds::random));
    }

    private void end(Hits hits) {
        var baseline = Hits.NONE;
        for (var row : rows) {
            baseline =
                    baseline.with(row, plain.rank(Objects.requireNonNullElse(row.type(), "") + " " + row.subject(), 3));
        }
        say(baseline.lines("plain BM25 "));
        say(hits.lines(""));
    }

    private Hits crossed(BiFunction<List<Labelled>, Integer, List<List<Labelled>>> deal) {
        var sum = Hits.NONE;
        for (int seed = 0; seed < SEEDS; seed++) {
            var parts = deal.apply(rows, seed);
            for (var part : parts) {
                var others = new ArrayList<Labelled>();
                parts.stream().filter(other -> other != part).forEach(others::addAll);
                sum = sum.and(tested(others, part));
            }
        }
        return sum;
    }

    private Hits tested(List<Labelled> learnt, List<Labelled> asked) {
        trial.confirm(learnt);
        var hits = Hits.NONE;
        for (var row : asked) {
            hits = hits.with(row, trial.suggest(row));
        }
        return hits;
    }

    static Path dev() {
        try {
            return Path.of(Objects.requireNonNull(SuggestionReport.class.getResource("labelled-dev.csv"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void say(String lines) {
        Printed.lines(lines);
    }
}
