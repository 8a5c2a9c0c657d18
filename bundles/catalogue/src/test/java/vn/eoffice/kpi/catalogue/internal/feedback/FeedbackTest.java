package vn.eoffice.kpi.catalogue.internal.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.kpi.catalogue.FeedbackDraft;
import vn.eoffice.kpi.catalogue.FeedbackKind;
import vn.eoffice.kpi.catalogue.TaskGroup;
import vn.eoffice.kpi.catalogue.TaskId;
import vn.eoffice.kpi.catalogue.internal.life.Keepers;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.directory.UnitId;
import vn.eoffice.kpi.platform.database.TestDatabase;
import vn.eoffice.kpi.platform.rest.Problem;

class FeedbackTest {

    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static Keepers keepers;
    private static Feedback feedback;

    @BeforeAll
    static void open() {
        keepers = new Keepers(db);
        feedback = new Feedback(keepers.store, keepers.roles, keepers.ledger);
    }

    @ParameterizedTest
    @CsvSource({
        "A,, 3, 10",
        "B,, 3, 10",
        "D,, 4, 10",
        "B, SNV, 3, 10 11",
        "D, CAP-XA, 5, 10 12",
        "C,, 3, 10 11 22",
        "C, SNV, 2, 10 11 22",
        "C,, 4, 10 24",
        "C, STC, 3, 10 24",
        "C,, 5, 10 12 25",
        "C, CAP-XA, 5, 10 12",
        "C,, 7, 10 26",
        "C,, 1, 10 21"
    })
    void whatIsSaidReachesWhoKeepsTheTaskAndNobodyElse(TaskGroup group, String scope, long unit, String answering) {
        long task = keepers.given(group, scope);
        var worker = Keepers.worker(unit);
        long id = keepers.catalogue.feedback(new FeedbackDraft(
                new TaskId(task),
                1,
                UUID.randomUUID(),
                worker,
                new UnitId(unit),
                FeedbackKind.NORM,
                "Định mức quá thấp"));

        assertEquals(answering, Keepers.who(person -> isAsked(person, task)));
        var people = List.of(answering.split(" "));
        LongStream.rangeClosed(Keepers.PROVINCE, Keepers.LAST)
                .mapToObj(PersonId::new)
                .filter(person -> !people.contains(person.toString()))
                .forEach(person -> assertEquals(Problem.Kind.DENIED, refused(person, id)));
        assertEquals(
                1, feedback.ofPerson(worker, task, false, Long.MAX_VALUE, 10).size());
        var last = new PersonId(Long.parseLong(people.get(people.size() - 1)));
        feedback.answer(last, id, 1, "Sẽ sửa");
        assertEquals(Problem.Kind.STALE, refused(last, id));
        assertEquals(
                "Sẽ sửa",
                feedback.ofPerson(worker, task, true, Long.MAX_VALUE, 10).get(0).answer());
    }

    private static boolean isAsked(PersonId person, long task) {
        var rows = feedback.owned(person, task, false, Long.MAX_VALUE, 10);
        rows.forEach(row -> assertTrue(feedback.answers(person, row)));
        return !rows.isEmpty();
    }

    private static Problem.Kind refused(PersonId person, long id) {
        return assertThrows(Problem.class, () -> feedback.answer(person, id, 1, "Không"))
                .kind();
    }
}
