package vn.eoffice.kpi.catalogue.internal.report;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.eoffice.kpi.catalogue.TaskDraft;
import vn.eoffice.kpi.catalogue.internal.StubDirectory;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.platform.database.TestDatabase;

/**
 * How long a suggestion and a search take with many tasks, asked through the catalogue on a database, by people whose work has been
 * confirmed. Run by integration-tests/bin/suggestion-speed.
 */
@EnabledIfSystemProperty(named = "suggestion.speed", matches = "\\d+")
class SuggestionSpeed {

    private static final int PERSONS = 60;
    private static final int UNITS = 10;
    private static final int CONFIRMED = 50;
    private static final int WARM_UP = 1_500;
    private static final int SUGGESTIONS = 3_000;
    private static final int PAGE = 20;
    private static final int CHANGES = 5;

    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private final Random random = new Random(1);
    private final List<Labelled> works = Labelled.read(SuggestionReport.dev());
    private final List<String> typed = new ArrayList<>(Typed.of(TrialCatalogue.demoTasks()));

    @Test
    void speed() {
        int number = Integer.getInteger("suggestion.speed");
        long empty = heap();
        var tasks = ManyTasks.of(TrialCatalogue.demoTasks(), number);
        var trial = new TrialCatalogue(
                db, tasks, Clock.system(ZoneId.of("Asia/Ho_Chi_Minh")), new StubDirectory(UNITS, "Văn phòng"));
        for (long person = 1; person <= PERSONS; person++) {
            Collections.shuffle(works, random);
            trial.confirm(new PersonId(person), works.subList(0, CONFIRMED));
        }
        Collections.shuffle(typed, random);
        for (int i = 0; i < WARM_UP; i++) {
            suggest(trial);
            search(trial, i);
        }
        Printed.lines(
                "%,d tasks, %,d confirmed works of %d persons in %d units; the catalogue and its database client: %,d MB"
                        .formatted(number, PERSONS * CONFIRMED, PERSONS, UNITS, (heap() - empty) >> 20));
        alone(trial);
        whileChanging(trial, tasks);
    }

    private void alone(TrialCatalogue trial) {
        var suggestions = new Times();
        for (int i = 0; i < SUGGESTIONS; i++) {
            suggestions.take(() -> suggest(trial));
        }
        var searches = new Times();
        for (int i = 0; i < typed.size(); i++) {
            int at = i;
            searches.take(() -> search(trial, at));
        }
        Printed.lines(suggestions.line("suggestion"));
        Printed.lines(searches.line("search as one types"));
    }

    /** Another thread changes a task again and again; each time all are read and studied anew. */
    private void whileChanging(TrialCatalogue trial, List<TaskDraft> tasks) {
        var changing = CompletableFuture.runAsync(() -> {
            for (int i = 0; i < CHANGES; i++) {
                trial.change(tasks.get(i));
            }
        });
        var suggestions = new Times();
        var searches = new Times();
        for (int i = 0; !changing.isDone(); i++) {
            int at = i;
            suggestions.take(() -> suggest(trial));
            searches.take(() -> search(trial, at));
        }
        changing.join();
        Printed.lines(suggestions.line("suggestion, in changes"));
        Printed.lines(searches.line("search, in changes"));
    }

    private void suggest(TrialCatalogue trial) {
        trial.suggest(new PersonId(1 + random.nextInt(PERSONS)), works.get(random.nextInt(works.size())));
    }

    private void search(TrialCatalogue trial, int at) {
        trial.search(new PersonId(1 + at % PERSONS), typed.get(at % typed.size()), PAGE);
    }

    private static long heap() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
