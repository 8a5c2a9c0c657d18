package vn.eoffice.kpi.evaluation.internal.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.eoffice.kpi.engine.normhours.NormHoursEngine;
import vn.eoffice.kpi.evaluation.internal.sample.SampleEngine;
import vn.eoffice.kpi.evaluation.internal.sample.SampleEntry;
import vn.eoffice.kpi.evaluation.internal.sample.Slice;
import vn.eoffice.kpi.platform.database.TestDatabase;
import vn.eoffice.kpi.worklog.QualityGrade;

/** Many leaders confirm at once while engines come and go and two nodes work off what waits: every sum is the sum of its scores. */
class ConcurrentScoresTest {

    private static final int LEADERS = 8;
    private static final int ENTRIES = 60;

    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    @Test
    void totalsAreTheSumsOfTheScores() throws Exception {
        var slice = new Slice(db.database()).withExampleRules();
        var done = new AtomicBoolean();
        var threads = Executors.newFixedThreadPool(LEADERS + 3);
        try {
            var leaders = new ArrayList<Callable<Void>>();
            for (int leader = 0; leader < LEADERS; leader++) {
                var random = new Random(leader);
                leaders.add(() -> {
                    for (int i = 0; i < ENTRIES; i++) {
                        confirm(slice, random);
                    }
                    return null;
                });
            }
            var swapping = threads.submit(() -> swapEngines(slice, done));
            var nodes = List.of(threads.submit(() -> workOff(slice, done)), threads.submit(() -> workOff(slice, done)));
            for (var leader : threads.invokeAll(leaders)) {
                leader.get();
            }
            done.set(true);
            swapping.get();
            for (var node : nodes) {
                node.get();
            }
        } finally {
            threads.shutdownNow();
        }
        slice.normHours();
        slice.pending.welcomeNewEngines();
        while (slice.pending.scoreNext()) {}

        assertEquals(LEADERS * ENTRIES, number("select count(*) from evaluation.scores"));
        assertEquals(0, number("select count(*) from evaluation.scores where outcome = 'PENDING'"));
        assertTrue(number("select count(*) from evaluation.scores where outcome = 'NOT_SCORED'") > 0);
        assertEquals(
                0,
                number(
                        """
                        select count(*)
                        from (select person, day,
                            coalesce(sum(points), 0) as points, coalesce(sum(bonus), 0) as bonus,
                            coalesce(sum(deduction), 0) as deduction,
                            coalesce(sum(points - bonus - deduction), 0) as value,
                            count(*) filter (where outcome = 'SCORED') as scored,
                            count(*) filter (where outcome = 'NOT_SCORED') as not_scored, 0 as pending
                          from evaluation.scores group by person, day) s
                        full join evaluation.day_totals t on t.person = s.person and t.day = s.day
                        where (s.points, s.bonus, s.deduction, s.value, s.scored, s.not_scored, s.pending)
                          is distinct from (t.points, t.bonus, t.deduction, t.value, t.scored, t.not_scored, t.pending)
                        """),
                "days whose sums are not the sums of their scores");
    }

    private static void confirm(Slice slice, Random random) {
        var grades = QualityGrade.values();
        var hours = random.nextInt(10) == 0 ? null : "%d.%d".formatted(random.nextInt(20), random.nextInt(100));
        var work = SampleEntry.of(2 + random.nextInt(2))
                .worth(hours, "C" + (1 + random.nextInt(5)), grades[random.nextInt(grades.length)])
                .on("2026-03-1" + random.nextInt(10), "2026-03-1" + (2 + random.nextInt(2)));
        slice.confirm(work);
    }

    private static void swapEngines(Slice slice, AtomicBoolean done) {
        var broken = SampleEngine.scoring(facts -> {
            throw new IllegalStateException("broken");
        });
        for (int i = 0; !done.get(); i++) {
            var reference = slice.engines.come("norm-hours", i % 3 == 0 ? broken : new NormHoursEngine());
            var pause = System.nanoTime() + 20_000_000L;
            while (System.nanoTime() < pause) {
                Thread.onSpinWait();
            }
            slice.engines.go(reference);
        }
    }

    private static void workOff(Slice slice, AtomicBoolean done) {
        while (!done.get()) {
            slice.pending.welcomeNewEngines();
            slice.pending.scoreNext();
        }
    }

    private static int number(String sql) throws Exception {
        try (var connection = db.dataSource().getConnection();
                var result = connection.createStatement().executeQuery(sql)) {
            result.next();
            return result.getInt(1);
        }
    }
}
