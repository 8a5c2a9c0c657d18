package vn.eoffice.kpi.evaluation.internal.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.kpi.directory.Absence;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.engine.api.EntryScore;
import vn.eoffice.kpi.engine.api.WorkFacts;
import vn.eoffice.kpi.engine.normhours.NormHoursEngine;
import vn.eoffice.kpi.evaluation.internal.sample.ExampleRules;
import vn.eoffice.kpi.evaluation.internal.sample.SampleEngine;
import vn.eoffice.kpi.evaluation.internal.sample.SampleEntry;
import vn.eoffice.kpi.evaluation.internal.sample.Slice;
import vn.eoffice.kpi.evaluation.internal.score.Outcome.Kind;
import vn.eoffice.kpi.evaluation.internal.total.DayTotal;
import vn.eoffice.kpi.host.api.HostAbsence;
import vn.eoffice.kpi.platform.audit.Act;
import vn.eoffice.kpi.platform.database.TestDatabase;
import vn.eoffice.kpi.worklog.Entry;
import vn.eoffice.kpi.worklog.QualityGrade;

class ScoresTest {

    private static final PersonId ANN = new PersonId(2);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private Slice slice;

    @BeforeEach
    void emptyTables() throws Exception {
        slice = new Slice(db.database());
        try (var connection = db.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("truncate evaluation.rule_sets, evaluation.rules_in_force, evaluation.scores,"
                    + " evaluation.day_totals, evaluation.day_amounts cascade");
        }
    }

    @Test
    void aConfirmedEntryIsScoredExplainedAndAddedUp() {
        slice.normHours();
        slice.withExampleRules();
        var entry = slice.confirm(
                SampleEntry.of(2).worth("6", "C3", QualityGrade.EXCELLENT).on("2026-03-13", "2026-03-11"));
        var score = slice.stored(entry);
        assertEquals(Kind.SCORED, score.outcome());
        assertEquals("9.009", score.points().toPlainString());
        assertEquals("9.01", score.published().toPlainString());
        assertEquals("0.429", score.bonus().toPlainString());
        assertEquals(
                List.of("norm", "quantity", "complexity", "quality", "timeliness", "share", "points"),
                score.trace().stream().map(TraceView::factor).toList());
        assertEquals("norm-hours", score.engine());
        assertEquals("1.0.0", score.engineVersion());
        var day = slice.months.day(ANN, LocalDate.of(2026, 3, 11));
        assertEquals("9.009", day.points().toPlainString());
        assertEquals("8.58", day.value().stripTrailingZeros().toPlainString());
        assertEquals(1, day.scored());
        var act = lastAct();
        assertEquals("entry.scored", act.action());
        assertEquals("evaluation", act.actor());
        assertTrue(act.after().contains("\"points\":\"9.009\""), act.after());
    }

    @Test
    void onlyTheConfirmationCounts() {
        slice.normHours();
        slice.withExampleRules();
        var work = SampleEntry.of(2);
        var submitted = work.submitted();
        slice.schema.database().transaction(() -> slice.scores.changed(null, submitted));
        assertTrue(slice.all(submitted).isEmpty());
        var confirmed = slice.confirm(work, submitted);
        slice.schema.database().transaction(() -> slice.scores.changed(confirmed, confirmed));
        assertEquals(1, slice.months.day(ANN, DAY).scored());
    }

    @Test
    void aConfirmationThatFailsLeavesNothing() {
        slice.normHours();
        slice.withExampleRules();
        var work = SampleEntry.of(2);
        var submitted = work.submitted();
        var confirmed = work.confirm(submitted);
        assertThrows(IllegalStateException.class, () -> slice.schema.database().transaction(() -> {
            slice.scores.changed(submitted, confirmed);
            throw new IllegalStateException("another listener refuses");
        }));
        assertTrue(slice.all(confirmed).isEmpty());
        assertEquals(0, slice.months.day(ANN, DAY).scored());
    }

    @Test
    void theOwnersAbsenceStopsTheClock() {
        slice.normHours();
        slice.withExampleRules();
        var late = SampleEntry.of(2).on("2026-04-23", "2026-04-29");
        assertEquals("-3", timeliness(slice.confirm(late)), "24, 28, 29 April; 27 is a day off");
        slice.directory.absences.add(
                new Absence(ANN, HostAbsence.Kind.values()[0], LocalDate.of(2026, 4, 28), LocalDate.of(2026, 4, 28)));
        assertEquals("-2", timeliness(slice.confirm(late)));
    }

    @Test
    void withoutRulesItIsNotScoredUntilRulesArePut() {
        slice.normHours();
        var entry = slice.confirm(SampleEntry.of(2));
        assertEquals("NO_RULE_SET", slice.stored(entry).reason());
        assertCounts(0, 1, 0);
        slice.withExampleRules();
        assertEquals(Kind.PENDING, slice.stored(entry).outcome());
        assertCounts(0, 0, 1);
        scoreAllDue();
        assertEquals("4", slice.stored(entry).points().toPlainString());
        assertCounts(1, 0, 0);
    }

    @Test
    void whatTheRulesCannotScoreSaysWhy() {
        slice.normHours();
        slice.withExampleRules();
        var entry = slice.confirm(SampleEntry.of(2).worth(null, "C2", QualityGrade.GOOD));
        var score = slice.stored(entry);
        assertEquals(Kind.NOT_SCORED, score.outcome());
        assertEquals("NO_NORM", score.reason());
        assertTrue(
                score.reasonText().vi().contains("định mức"), score.reasonText().vi());
        assertCounts(0, 1, 0);
        assertEquals("entry.not-scored", lastAct().action());
    }

    @Test
    void anAbsentEngineDelaysTheScoreAndNothingElse() {
        slice.withExampleRules();
        var entry = slice.confirm(SampleEntry.of(2));
        assertEquals("ENGINE_AWAY", slice.stored(entry).reason());
        assertCounts(0, 0, 1);
        assertFalse(slice.pending.scoreNext(), "nobody can score it yet");
        slice.normHours();
        scoreAllDue();
        assertEquals("4", slice.stored(entry).points().toPlainString());
        assertNull(slice.stored(entry).reason());
        assertCounts(1, 0, 0);
    }

    @ParameterizedTest(name = "an engine that {0}")
    @CsvSource({"throws", "errs", "answers null", "hangs"})
    void aBrokenEngineDelaysTheScoreAndIsListed(String habit) {
        slice.withExampleRules();
        var broken = slice.engines.come("norm-hours", SampleEngine.scoring(habit(habit)));
        var entry = slice.confirm(SampleEntry.of(2));
        var score = slice.stored(entry);
        assertEquals(Kind.PENDING, score.outcome());
        assertEquals("ENGINE_FAILED", score.reason());
        assertEquals(1, score.attempts());
        assertTrue(score.failure().startsWith("The engine norm-hours"), score.failure());
        assertEquals(List.of(score), slice.scores.pending(null, 10));
        assertFalse(slice.pending.scoreNext(), "it is not tried again at once");
        slice.engines.go(broken);
        slice.normHours();
        slice.pending.welcomeNewEngines();
        scoreAllDue();
        assertEquals("4", slice.stored(entry).points().toPlainString());
        assertCounts(1, 0, 0);
        assertEquals(List.of(), slice.scores.pending(null, 10));
    }

    @Test
    void rulesThatTheEngineRefusesWaitForBetterOnes() {
        slice.ruleSets.put(ExampleRules.changed(rules -> rules.remove("shares")), Slice.BEGINNING, "test");
        slice.normHours();
        var entry = slice.confirm(SampleEntry.of(2));
        assertEquals("RULES_REFUSED", slice.stored(entry).reason());
        assertTrue(
                slice.stored(entry).failure().contains("shares"),
                slice.stored(entry).failure());
        slice.ruleSets.put(ExampleRules.changed(rules -> rules.put("version", "2")), Slice.BEGINNING, "test");
        scoreAllDue();
        assertEquals("4", slice.stored(entry).points().toPlainString());
    }

    @Test
    void anEntryThatTheWorkLogDoesNotKnowDoesNotBlockTheOthers() {
        slice.withExampleRules();
        var work = SampleEntry.of(2);
        var submitted = work.submitted();
        var ghost = work.confirm(submitted);
        slice.schema.database().transaction(() -> slice.scores.changed(submitted, ghost));
        var entry = slice.confirm(work);
        slice.normHours();
        scoreAllDue();
        assertEquals(Kind.SCORED, slice.stored(entry).outcome());
        assertEquals(Kind.PENDING, slice.stored(ghost).outcome());
        assertTrue(
                slice.stored(ghost).failure().contains("does not know"),
                slice.stored(ghost).failure());
    }

    @Test
    void aVoidedEntryIsTakenOutOfTheSums() {
        slice.normHours();
        slice.withExampleRules();
        var work = SampleEntry.of(2);
        slice.confirm(work);
        var entry = slice.confirm(work);
        slice.schema.database().transaction(() -> slice.scores.changed(entry, work.voided(entry)));
        assertEquals(Kind.WITHDRAWN, slice.stored(entry).outcome());
        assertCounts(1, 0, 0);
        assertEquals(0, new BigDecimal("4").compareTo(slice.months.day(ANN, DAY).points()));
        assertEquals("entry.score-withdrawn", lastAct().action());
    }

    @Test
    void amountsOfTheEngineAreSummedUpByNameAndTakenOutAgain() {
        slice.withExampleRules();
        slice.engines.come("norm-hours", SampleEngine.countingHours());
        var work = SampleEntry.of(2).worth("2.50", "C1", QualityGrade.GOOD);
        slice.confirm(work);
        slice.confirm(SampleEntry.of(2).worth("1.25", "C1", QualityGrade.GOOD));
        var third = slice.confirm(work);
        assertEquals(
                "{entries=3, hours=6.25}", slice.months.day(ANN, DAY).amounts().toString());
        slice.schema.database().transaction(() -> slice.scores.changed(third, work.voided(third)));
        assertEquals(
                "{entries=2, hours=3.75}", slice.months.day(ANN, DAY).amounts().toString());
    }

    @Test
    void whatWasConfirmedWhileTheSliceWasAwayIsTakenUp() {
        slice.normHours();
        slice.withExampleRules();
        var heard = slice.confirm(SampleEntry.of(2));
        var missed = SampleEntry.of(2).confirmed();
        slice.workLog.put(missed);
        assertEquals(1, slice.missed.adopt(DAY.minusDays(1), DAY));
        assertEquals(0, slice.missed.adopt(DAY.minusDays(1), DAY));
        assertCounts(1, 0, 1);
        scoreAllDue();
        assertEquals(slice.stored(heard).points(), slice.stored(missed).points());
        assertCounts(2, 0, 0);
    }

    @Test
    void scoredAgainItIsTheSameToTheByte() throws Exception {
        slice.normHours();
        slice.withExampleRules();
        var work = SampleEntry.of(2).worth("6", "C3", QualityGrade.EXCELLENT).on("2026-03-20", "2026-03-11");
        var one = slice.confirm(work);
        var other = slice.confirm(work);
        try (var connection = db.dataSource().getConnection();
                var query = connection.prepareStatement(
                        "select count(distinct (points, published, bonus, deduction, trace::text)) from evaluation.scores")) {
            var result = query.executeQuery();
            result.next();
            assertEquals(1, result.getInt(1), one.id() + " and " + other.id());
        }
    }

    private static Function<WorkFacts, EntryScore> habit(String habit) {
        return facts -> switch (habit) {
            case "throws" -> throw new IllegalStateException("broken");
            case "errs" -> throw new NoClassDefFoundError("gone");
            case "hangs" -> hang();
            default -> null;
        };
    }

    private static EntryScore hang() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new NormHoursEngine().prepare(null).score(null);
    }

    private void scoreAllDue() {
        int rounds = 0;
        while (slice.pending.scoreNext()) {
            assertTrue(++rounds < 100, "the worker goes round in circles");
        }
    }

    private String timeliness(Entry entry) {
        return slice.stored(entry).trace().stream()
                .filter(line -> line.factor().equals("timeliness"))
                .findFirst()
                .orElseThrow()
                .input();
    }

    private void assertCounts(int scored, int notScored, int pending) {
        DayTotal day = slice.months.day(ANN, DAY);
        assertEquals(
                List.of(scored, notScored, pending),
                List.of(day.scored(), day.notScored(), day.pending()),
                "scored, not scored, pending");
    }

    private Act lastAct() {
        return slice.ledger.acts.get(slice.ledger.acts.size() - 1);
    }
}
