package vn.eoffice.kpi.it;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The machine loses power while eight people work. */
@Tag("any-database")
class KillIT {

    @Test
    void everyAcknowledgedWriteSurvivesTheKillOfKaraf() throws Exception {
        try (var database = new DatabaseOfTheRun();
                var karaf = database.use(KarafProcess.demo("kill")).start()) {
            Demo.await(karaf);
            for (int round = 1; round <= 2; round++) {
                var writers = new Writers(karaf).start();
                Waiting.until("some work is done", Duration.ofSeconds(90), () -> writers.confirmed() >= 20);
                karaf.kill();
                writers.stop();
                assertFalse(writers.acknowledged().isEmpty());

                Demo.await(karaf.start());
                Aftermath.everyAcknowledgedWriteIsThere(karaf, writers.acknowledged());
                Aftermath.everyConfirmedEntryIsScored(karaf, writers.acknowledged());
                Aftermath.theLedgerVerifies(karaf);
                System.out.printf(
                        "kill %d: %d acknowledged%n",
                        round, writers.acknowledged().size());
            }
        }
    }
}
