package vn.eoffice.kpi.catalogue.internal.life;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.eoffice.kpi.catalogue.internal.Drafts.draft;
import static vn.eoffice.kpi.catalogue.internal.Drafts.normed;
import static vn.eoffice.kpi.catalogue.internal.life.Life.NEW_YEAR;
import static vn.eoffice.kpi.catalogue.internal.life.Life.TODAY;
import static vn.eoffice.kpi.catalogue.internal.life.Life.code;
import static vn.eoffice.kpi.catalogue.internal.life.Life.wanted;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.kpi.catalogue.Task;
import vn.eoffice.kpi.catalogue.TaskDraft;
import vn.eoffice.kpi.catalogue.TaskId;
import vn.eoffice.kpi.catalogue.internal.task.TaskRow;
import vn.eoffice.kpi.platform.database.TestDatabase;
import vn.eoffice.kpi.platform.rest.Problem;

/** From which day to which each version holds. Days count from today; a version that never holds has empty brackets. */
class PublicationDatesTest {

    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private Life life;
    private TaskDraft original;
    private long task;

    @BeforeEach
    void open() {
        life = new Life(db);
        original = normed(draft(code(), "Việc có nhiều bản"), "1", "2");
        task = life.given(original);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        CHANGE 0             | 1[..-1] 2[0..]
        CHANGE 6             | 1[..5] 2[6..]
        CHANGE 6, CHANGE 10  | 1[..5] 2[6..9] 3[10..]
        CHANGE 6, CHANGE 6   | 1[..5] 2[] 3[6..]
        CHANGE 6, CHANGE 5   | catalogue.proposal.overtaken
        CHANGE 0, CHANGE 0   | 1[..-1] 2[] 3[0..]
        CHANGE -1            | catalogue.proposal.backdated
        RETIRE 0             | 1[..-1]
        RETIRE 6             | 1[..5]
        RETIRE -1            | catalogue.proposal.backdated
        CHANGE 6, RETIRE 10  | 1[..5] 2[6..9]
        CHANGE 6, RETIRE 6   | 1[..5] 2[]
        CHANGE 6, RETIRE 5   | catalogue.proposal.overtaken
        RETIRE 6, CHANGE 3   | catalogue.proposal.ended
        RETIRE 6, RETIRE 6   | catalogue.proposal.ended
        MERGE 6              | 1[..5] 2[6..]
        MERGE 6, CHANGE 7    | 1[..5] 2[6..6] 3[7..]
        CHANGE 6, MERGE 6    | 1[..5] 2[] 3[6..]
        CHANGE 6, MERGE 3    | catalogue.proposal.overtaken
        SPLIT 6              | 1[..5]
        SPLIT 6, CHANGE 7    | catalogue.proposal.ended
        CHANGE 3, SPLIT 6    | 1[..2] 2[3..5]
        """)
    void eachVersionHoldsOnItsDaysAndNoOther(String steps, String expected) {
        if (expected.startsWith("catalogue.")) {
            var before = versions();
            assertEquals(
                    expected, assertThrows(Problem.class, () -> take(steps)).code());
            if (!steps.contains(",")) {
                assertEquals(before, versions());
            }
        } else {
            take(steps);
            assertEquals(expected, versions());
        }

        assertEquals(original, life.items.version(task, 1).draft());
        for (var day = TODAY.minusDays(3); day.isBefore(TODAY.plusDays(14)); day = day.plusDays(1)) {
            assertEquals(
                    heldOn(day),
                    life.catalogue
                            .task(new TaskId(task), day)
                            .map(Task::version)
                            .orElse(0));
        }
    }

    private void take(String steps) {
        for (var step : steps.split(", ")) {
            var words = step.split(" ");
            life.published(wish(ProposalKind.valueOf(words[0])), TODAY.plusDays(Integer.parseInt(words[1])));
        }
    }

    private ProposalDraft wish(ProposalKind kind) {
        var changed = normed(original, "1", "3");
        return switch (kind) {
            case CHANGE -> wanted(kind, List.of(task), changed);
            case RETIRE -> wanted(kind, List.of(task));
            case MERGE -> wanted(kind, List.of(task, life.given(draft(code(), "Gộp vào"))), changed);
            case SPLIT -> wanted(kind, List.of(task), draft(code(), "Trái"), draft(code(), "Phải"));
            case NEW -> throw new IllegalArgumentException();
        };
    }

    private List<TaskRow> rows() {
        return life.items.versions(task).stream().map(item -> item.row()).toList();
    }

    private String versions() {
        return rows().stream()
                .map(row -> row.version()
                        + (holds(row) ? "[%s..%s]".formatted(day(row.validFrom()), day(row.validTo())) : "[]"))
                .collect(joining(" "));
    }

    private static boolean holds(TaskRow row) {
        return row.validTo() == null || !row.validTo().isBefore(row.validFrom());
    }

    private static String day(LocalDate day) {
        return day == null || day.equals(NEW_YEAR) ? "" : Long.toString(ChronoUnit.DAYS.between(TODAY, day));
    }

    private int heldOn(LocalDate day) {
        return rows().stream()
                .filter(row -> !row.validFrom().isAfter(day)
                        && (row.validTo() == null || !row.validTo().isBefore(day)))
                .mapToInt(TaskRow::version)
                .findFirst()
                .orElse(0);
    }

    @Test
    void whoseProposalIsOlderThanAPublishedOneIsOvertaken() {
        var early = life.approved(wish(ProposalKind.RETIRE));
        life.published(wish(ProposalKind.CHANGE), TODAY.plusDays(6));

        var problem = assertThrows(
                Problem.class,
                () -> life.proposals.publish(Life.APPRAISER, early.id(), early.version(), TODAY.plusDays(20)));

        assertEquals("catalogue.proposal.overtaken", problem.code());
        assertEquals("1[..5] 2[6..]", versions());
    }
}
