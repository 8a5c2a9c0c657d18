package vn.eoffice.kpi.directory.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.eoffice.kpi.directory.internal.TestClock;

class MemoryTest {

    private record Question(String name) {}

    private static final Question WHO = new Question("who");

    private final TestClock clock = new TestClock("2026-11-25T01:00:00Z");
    private long revision = 1;
    private int searches;
    private final Memory memory = new Memory(() -> revision, clock);

    @Test
    void anAnswerIsSearchedOnceWhileTheRevisionStays() {
        assertEquals("An", ask("An"));
        clock.forward("PT1M");
        assertEquals("An", ask("Bình"));
        assertEquals(1, searches);
    }

    @Test
    void aChangeOfAnotherNodeIsSeenWithinTwoSeconds() {
        ask("An");
        revision++;
        clock.forward("PT1.9S");
        assertEquals("An", ask("Bình"));
        clock.forward("PT0.1S");
        assertEquals("Bình", ask("Bình"));
    }

    @Test
    void aChangeOfThisNodeIsSeenAtOnce() {
        ask("An");
        revision++;
        memory.forget();
        assertEquals("Bình", ask("Bình"));
    }

    @Test
    void whatIsUnknownIsSearchedAgain() {
        assertEquals(Optional.empty(), memory.recall(WHO, Optional::empty));
        assertEquals("An", ask("An"));
    }

    @Test
    void aFirstTimeIsFirstOncePerRevision() {
        assertTrue(memory.firstTime(WHO));
        assertFalse(memory.firstTime(WHO));
        revision++;
        memory.forget();
        assertTrue(memory.firstTime(WHO));
    }

    private String ask(String truth) {
        return memory.recall(WHO, () -> {
                    searches++;
                    return Optional.of(truth);
                })
                .orElseThrow();
    }
}
