package vn.eoffice.kpi.evaluation.internal.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.eoffice.kpi.evaluation.internal.sample.SampleEntry;
import vn.eoffice.kpi.evaluation.internal.sample.Slice;
import vn.eoffice.kpi.platform.database.TestDatabase;
import vn.eoffice.kpi.worklog.Entry;

class ScoreKeeperTest {

    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private Slice slice;
    private ScoreKeeper keeper;

    @BeforeEach
    void begin() {
        slice = new Slice(db.database()).withExampleRules();
        keeper = new ScoreKeeper(slice.pending, slice.missed, slice.bell);
    }

    @AfterEach
    void end() throws InterruptedException {
        keeper.stop();
    }

    @Test
    void whatWaitedIsScoredAsSoonAsTheEngineComes() {
        keeper.start();
        var entries = java.util.stream.Stream.generate(() -> slice.confirm(SampleEntry.of(2)))
                .limit(20)
                .toList();
        slice.normHours();
        awaitScored(entries.toArray(Entry[]::new));
    }

    @Test
    void whatNobodyToldIsTakenUpAtTheStart() {
        var yesterday =
                LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).minusDays(1).toString();
        var missed = SampleEntry.of(2).on(yesterday, yesterday).confirmed();
        slice.workLog.put(missed);
        slice.normHours();
        keeper.start();
        awaitScored(missed);
    }

    private void awaitScored(Entry... entries) {
        for (var entry : entries) {
            await(() -> slice.all(entry).containsKey(entry.id().value())
                    && slice.stored(entry).outcome() == Outcome.Kind.SCORED);
            assertEquals("4", slice.stored(entry).points().toPlainString());
        }
    }

    private static void await(BooleanSupplier condition) {
        var deadline = System.nanoTime() + 4_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertTrue(
                    System.nanoTime() < deadline,
                    "not within 4 seconds, which is less than the pause between two rounds");
            Thread.onSpinWait();
        }
    }
}
