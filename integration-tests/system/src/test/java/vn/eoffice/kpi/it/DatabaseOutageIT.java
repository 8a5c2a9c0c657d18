package vn.eoffice.kpi.it;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The database server is restarted by its administrator while eight people work, and is away when Karaf starts. */
class DatabaseOutageIT {

    @Test
    void noAcknowledgedWriteIsLostAndWorkGoesOnByItself() throws Exception {
        try (var postgres = new DebianPostgres();
                var karaf = KarafProcess.demo("outage")
                        .database(postgres.newDatabase(), DebianPostgres.USER, DebianPostgres.PASSWORD)) {
            postgres.stop();
            karaf.start();
            Waiting.until("Karaf runs without the database", Duration.ofMinutes(1), () -> karaf.log()
                    .contains("next try"));
            postgres.start();
            Demo.await(karaf);

            var writers = new Writers(karaf).start();
            Waiting.until("some work is done", Duration.ofSeconds(90), () -> writers.confirmed() >= 20);
            postgres.stop();
            Waiting.until(
                    "the outage is felt",
                    Duration.ofSeconds(60),
                    () -> writers.failures().size() >= 8);
            postgres.start();
            int before = writers.confirmed();
            Waiting.until("work goes on", Duration.ofSeconds(90), () -> writers.confirmed() >= before + 20);
            writers.stop();

            assertFalse(writers.acknowledged().isEmpty());
            Aftermath.everyAcknowledgedWriteIsThere(karaf, writers.acknowledged());
            Aftermath.everyConfirmedEntryIsScored(karaf, writers.acknowledged());
            Aftermath.theLedgerVerifies(karaf);
        }
    }
}
