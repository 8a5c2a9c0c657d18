package vn.eoffice.kpi.directory.internal.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.eoffice.kpi.directory.internal.ScriptedHost.person;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.eoffice.kpi.directory.internal.ScriptedHost;
import vn.eoffice.kpi.directory.internal.TestClock;
import vn.eoffice.kpi.directory.internal.TestLedger;
import vn.eoffice.kpi.directory.internal.store.DirectoryStore;
import vn.eoffice.kpi.host.api.Cursor;
import vn.eoffice.kpi.host.api.DirectoryChanges;
import vn.eoffice.kpi.host.api.DirectorySource;
import vn.eoffice.kpi.host.api.Host;
import vn.eoffice.kpi.platform.database.TestDatabase;

class DirectorySynchroniserTest {

    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private final DirectorySynchroniser synchroniser = new DirectorySynchroniser(
            new DirectoryStore(db.database(), new TestClock("2026-11-25T02:00:00Z")),
            new TestLedger(),
            Duration.ofHours(1),
            Duration.ZERO);

    @AfterEach
    void stop() {
        synchroniser.stop();
    }

    @Test
    void aSourceIsReadAsSoonAsItAppearsBeforeOrAfterTheStart() throws Exception {
        var early = new Seen();
        var late = new Seen();
        synchroniser.addSource(early, Map.of(Host.ID, "early"));
        synchroniser.start();
        synchroniser.addSource(late, Map.of(Host.ID, "late"));
        assertTrue(early.read.await(10, TimeUnit.SECONDS));
        assertTrue(late.read.await(10, TimeUnit.SECONDS));
    }

    @Test
    void aSourceThatHasGoneIsNotAskedAgain() {
        var source = new ScriptedHost(10).tell(person("a"));
        synchroniser.addSource(source, Map.of(Host.ID, "gone"));
        synchroniser.start();
        synchroniser.synchronise();
        synchroniser.removeSource(source);
        source.fail(new IllegalStateException("asked after it had gone"));
        assertEquals(0, synchroniser.synchronise());
    }

    @Test
    void aHostThatFailsIsNamedAndTheOthersAreReadAllTheSame() {
        var good = new ScriptedHost(10);
        var bad = new ScriptedHost(10);
        synchroniser.addSource(bad, Map.of(Host.ID, "bad-host"));
        synchroniser.addSource(good, Map.of(Host.ID, "good-host"));
        synchroniser.start();
        synchroniser.synchronise();
        good.tell(person("b"));
        bad.fail(new IllegalStateException("away"));
        var failure = assertThrows(IllegalStateException.class, synchroniser::synchronise);
        assertTrue(failure.getMessage().contains("bad-host"), failure.getMessage());
        assertEquals(
                0,
                new HostReader(
                                new DirectoryStore(db.database(), new TestClock("2026-11-25T02:00:00Z")),
                                new TestLedger())
                        .read("good-host", good));
    }

    @Test
    void aSourceWithoutAUsableHostIdIsLeftAlone() {
        DirectorySource never = (cursor, limit) -> {
            throw new AssertionError("must not be read");
        };
        synchroniser.addSource(never, Map.of());
        synchroniser.addSource(never, Map.of(Host.ID, "mã sai"));
        synchroniser.start();
        assertEquals(0, synchroniser.synchronise());
    }

    @Test
    void hasteningWaitsNoLongerThanItsPatience() {
        var gate = new CountDownLatch(1);
        DirectorySource slow = (cursor, limit) -> {
            try {
                gate.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw new IllegalStateException("slow");
        };
        synchroniser.addSource(slow, Map.of(Host.ID, "slow"));
        synchroniser.start();
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> synchroniser.hasten("slow", Duration.ofMillis(50)));
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> synchroniser.hasten("slow", Duration.ZERO));
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> synchroniser.hasten("unknown", Duration.ofHours(1)));
        gate.countDown();
    }

    @Test
    void anIntervalOutOfBoundsIsRefused() {
        var store = new DirectoryStore(db.database(), new TestClock("2026-11-25T02:00:00Z"));
        assertThrows(
                IllegalArgumentException.class,
                () -> new DirectorySynchroniser(store, new TestLedger(), Duration.ZERO, Duration.ZERO));
    }

    private static final class Seen implements DirectorySource {

        private final CountDownLatch read = new CountDownLatch(1);
        private final ScriptedHost nothing = new ScriptedHost(1);

        @Override
        public DirectoryChanges changesSince(Cursor cursor, int limit) {
            read.countDown();
            return nothing.changesSince(cursor, limit);
        }
    }
}
