package vn.eoffice.kpi.evaluation.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.eoffice.kpi.engine.api.InvalidRules;
import vn.eoffice.kpi.engine.api.Label;
import vn.eoffice.kpi.engine.api.RuleFault;

class GuardedCallsTest {

    private final GuardedCalls calls = new GuardedCalls(Duration.ofMillis(100));
    private final AtomicInteger hanging = new AtomicInteger();
    private final CountDownLatch release = new CountDownLatch(1);

    @AfterEach
    void end() {
        release.countDown();
        calls.close();
    }

    @Test
    void anAnswerComesBack() {
        assertEquals("answer", calls.call("e", hanging, () -> "answer"));
    }

    @Test
    void whateverIsThrownIsOneFailure() {
        for (var thrown :
                List.of(new RuntimeException("x"), new OutOfMemoryError("x"), new NoClassDefFoundError("x"))) {
            var failed = assertThrows(
                    EngineFailed.class,
                    () -> calls.call("e", hanging, () -> {
                        throw GuardedCallsTest.<RuntimeException>sneak(thrown);
                    }));
            assertSame(thrown, failed.getCause());
        }
    }

    @Test
    void nullIsAFailure() {
        assertThrows(EngineFailed.class, () -> calls.call("e", hanging, () -> null));
    }

    @Test
    void refusedRulesComeThroughAsTheyAre() {
        var refused = new InvalidRules(List.of(new RuleFault("x", Label.of("sai", "wrong"))));
        assertSame(
                refused,
                assertThrows(
                        InvalidRules.class,
                        () -> calls.call("e", hanging, () -> {
                            throw refused;
                        })));
    }

    @Test
    void aCallThatHangsIsLeftBehind() {
        assertTimeout(Duration.ofSeconds(5), () -> assertThrows(EngineFailed.class, this::hang));
        assertEquals(1, hanging.get());
    }

    @Test
    void anEngineWhoseCallsHangIsAskedAgainWhenOneReturns() throws Exception {
        for (int i = 0; i < 4; i++) {
            assertThrows(EngineFailed.class, this::hang);
        }
        var refused = assertThrows(EngineFailed.class, () -> calls.call("e", hanging, () -> "answer"));
        assertTrue(refused.getMessage().contains("is not asked"), refused.getMessage());
        release.countDown();
        var deadline = System.nanoTime() + 5_000_000_000L;
        while (hanging.get() > 0 && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        assertEquals("answer", calls.call("e", hanging, () -> "answer"));
    }

    private Object hang() {
        return calls.call("e", hanging, () -> {
            boolean released = false;
            while (!released) {
                try {
                    release.await();
                    released = true;
                } catch (InterruptedException e) {
                    // an engine that does not care
                }
            }
            return "late";
        });
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E sneak(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
