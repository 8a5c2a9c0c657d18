package vn.eoffice.kpi.it;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits for a condition, never for time alone. */
final class Waiting {

    interface Condition {
        boolean holds() throws Exception;
    }

    private Waiting() {}

    static void until(String what, Duration atMost, Condition condition) {
        long end = System.nanoTime() + atMost.toNanos();
        Exception last = null;
        while (System.nanoTime() < end) {
            try {
                if (condition.holds()) {
                    return;
                }
                last = null;
            } catch (Exception e) {
                last = e;
            }
            LockSupport.parkNanos(100_000_000);
        }
        throw new AssertionError("After %d s still not so: %s".formatted(atMost.toSeconds(), what), last);
    }
}
