package vn.eoffice.kpi.catalogue.internal.report;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.SuggestionRequest;
import vn.eoffice.kpi.catalogue.TaskDraft;
import vn.eoffice.kpi.catalogue.TaskGroup;
import vn.eoffice.kpi.catalogue.TaskPage;
import vn.eoffice.kpi.catalogue.TaskProfile;
import vn.eoffice.kpi.catalogue.internal.Drafts;
import vn.eoffice.kpi.catalogue.internal.StubDirectory;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.catalogue.internal.task.Catalogues;
import vn.eoffice.kpi.catalogue.internal.task.GivenCatalogue;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.platform.audit.internal.DefaultLedger;
import vn.eoffice.kpi.platform.database.TestDatabase;

/** The product's own catalogue on a database of its own: some people's work is confirmed, another one asks. */
final class TrialCatalogue {

    /** The demo province's tasks, as they lie beside this bundle. */
    private static final Path TASKS = Path.of("../demo/src/main/resources/vn/eoffice/kpi/demo/internal/tasks.tsv");

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate START = DAY.minusYears(1);
    private static final String NO_GROUP = null;
    private static final PersonId CONFIRMED = new PersonId(1);
    private static final PersonId ASKING = new PersonId(2);

    private final TestDatabase database;
    private final LeapingClock clock = new LeapingClock();
    private final GivenCatalogue catalogue;

    /** With a clock of its own that leaps when work is confirmed, so that it counts for others at once. */
    TrialCatalogue(TestDatabase database, List<TaskDraft> tasks) {
        this.database = database;
        this.catalogue = catalogue(database, clock, new StubDirectory(NO_GROUP));
        catalogue.give(START, tasks);
    }

    TrialCatalogue(TestDatabase database, List<TaskDraft> tasks, Clock clock, Directory directory) {
        this.database = database;
        this.catalogue = catalogue(database, clock, directory);
        catalogue.give(START, tasks);
    }

    private static GivenCatalogue catalogue(TestDatabase database, Clock clock, Directory directory) {
        return Catalogues.of(
                new CatalogueStore(database.database(), clock), new DefaultLedger(database.database()), directory);
    }

    static List<TaskDraft> demoTasks() {
        return Sheets.read(TASKS).stream().map(TrialCatalogue::draft).toList();
    }

    /** Forgets what was confirmed before and confirms these; work of tasks that are none of the catalogue's cannot be confirmed. */
    void confirm(List<Labelled> rows) {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("truncate catalogue.usage");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        confirm(CONFIRMED, rows);
        clock.leap();
    }

    void confirm(PersonId person, List<Labelled> rows) {
        rows.forEach(row -> catalogue
                .byCode(row.best(), DAY)
                .ifPresent(task -> catalogue.confirmed(task.id(), request(person, row))));
    }

    /** Codes of the tasks proposed. */
    List<String> suggest(Labelled row) {
        return suggest(ASKING, row);
    }

    List<String> suggest(PersonId person, Labelled row) {
        return catalogue.suggest(request(person, row), 3).stream()
                .map(suggestion -> suggestion.task().code())
                .toList();
    }

    TaskPage search(PersonId person, String text, int limit) {
        return catalogue.search(person, DAY, text, null, limit);
    }

    /** Gives a task a new version. */
    void change(TaskDraft draft) {
        catalogue.give(DAY, Drafts.normed(draft, "7", "7"));
    }

    private static SuggestionRequest request(PersonId person, Labelled row) {
        return new SuggestionRequest(person, DAY, row.type(), row.subject(), row.issuer(), row.field());
    }

    private static TaskDraft draft(Map<String, String> row) {
        return new TaskDraft(
                text(row, "code"),
                text(row, "name"),
                row.get("detail"),
                text(row, "outputProduct"),
                text(row, "unit"),
                TaskGroup.valueOf(text(row, "group")),
                row.get("complexity"),
                number(row.get("coefficient")),
                number(row.get("normHours")),
                Boolean.parseBoolean(row.get("exampleNorm")),
                row.containsKey("positionGroups")
                        ? Arrays.asList(text(row, "positionGroups").split(";"))
                        : List.of(),
                row.get("source"),
                TaskProfile.NONE);
    }

    private static String text(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static final class LeapingClock extends Clock {

        private Instant now = DAY.atTime(9, 0).atZone(getZone()).toInstant();

        void leap() {
            now = now.plus(Duration.ofMinutes(2));
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Ho_Chi_Minh");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
