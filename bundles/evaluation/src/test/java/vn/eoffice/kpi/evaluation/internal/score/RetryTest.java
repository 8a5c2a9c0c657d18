package vn.eoffice.kpi.evaluation.internal.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryTest {

    @ParameterizedTest
    @CsvSource({"0, PT5S", "1, PT10S", "3, PT40S", "9, PT42M40S", "10, PT1H", "1000000, PT1H"})
    void thePauseGrowsUpToAnHour(int attempts, Duration pause) {
        var now = Instant.parse("2026-03-12T03:00:00Z");
        assertEquals(now.plus(pause), Retry.after(attempts, now));
    }
}
