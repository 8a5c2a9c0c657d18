package vn.eoffice.kpi.directory.internal.sync;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RoundsTest {

    private final AtomicInteger count = new AtomicInteger();
    private final Semaphore done = new Semaphore(0);
    private Rounds rounds;

    @AfterEach
    void close() {
        rounds.close();
    }

    @Test
    void theFirstRoundComesAtOnceAndTheNextAfterTheInterval() throws Exception {
        start(() -> {}, Duration.ofMillis(20));
        assertTrue(done.tryAcquire(3, 10, SECONDS));
    }

    @Test
    void aRequestIsAnsweredByARoundOfItsOwnTime() throws Exception {
        start(() -> {}, Duration.ofHours(1));
        assertTrue(done.tryAcquire(10, SECONDS));
        assertEquals(2, rounds.request().get(10, SECONDS));
    }

    @Test
    void requestsThatComeTogetherShareOneRound() throws Exception {
        var gate = new CountDownLatch(1);
        start(() -> gate.await(10, SECONDS), Duration.ofHours(1));
        var first = rounds.request();
        var second = rounds.request();
        gate.countDown();
        assertEquals(first.get(10, SECONDS), second.get(10, SECONDS));
    }

    @Test
    void aFailureIsToldToWhoAskedAndTriedAgain() throws Exception {
        start(
                () -> {
                    if (count.get() <= 2) {
                        throw new IllegalStateException("away");
                    }
                },
                Duration.ofMillis(20));
        var asked = rounds.request();
        assertThrows(ExecutionException.class, () -> asked.get(10, SECONDS));
        assertTrue(done.tryAcquire(20, SECONDS));
    }

    @Test
    void whoAsksAfterTheEndIsNotLeftWaiting() {
        start(() -> {}, Duration.ofHours(1));
        rounds.close();
        assertThrows(CancellationException.class, () -> rounds.request().get(10, SECONDS));
    }

    private interface Work {
        void run() throws Exception;
    }

    private void start(Work work, Duration interval) {
        rounds = new Rounds(
                "host",
                () -> {
                    int number = count.incrementAndGet();
                    try {
                        work.run();
                    } catch (RuntimeException e) {
                        throw e;
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                    done.release();
                    return number;
                },
                interval,
                Duration.ZERO);
        rounds.start();
    }
}
