package vn.eoffice.kpi.evaluation.internal.score;

import java.time.Duration;
import java.time.Instant;

/** When to try again: soon after the first failure, seldom after many. */
final class Retry {

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofHours(1);

    private Retry() {}

    static Instant after(int attempts, Instant now) {
        var wait = FIRST.multipliedBy(1L << Math.min(attempts, 10));
        return now.plus(wait.compareTo(LONGEST) < 0 ? wait : LONGEST);
    }
}
