package vn.eoffice.kpi.platform.audit.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.apache.ibatis.exceptions.PersistenceException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.eoffice.kpi.platform.audit.Act;
import vn.eoffice.kpi.platform.database.Database;
import vn.eoffice.kpi.platform.database.TestDatabase;

class DefaultLedgerTest {

    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    static final Instant NOW = Instant.parse("2026-11-25T01:02:03.456789Z");

    Database database;
    DefaultLedger ledger;
    Sealer sealer;

    @BeforeEach
    void prepare() throws SQLException {
        database = db.database();
        ledger = new DefaultLedger(database, Clock.fixed(NOW.plusNanos(123), ZoneOffset.UTC));
        sealer = new Sealer(
                database,
                database.schema("audit", DefaultLedger.class, LedgerMapper.class)
                        .mapper(LedgerMapper.class));
        unguarded("truncate audit.acts, audit.links restart identity;"
                + " update audit.head set link = 0, act = null, hash = decode(repeat('00', 32), 'hex'),"
                + " settled = 0, mark = 0, mark_end = '0', marked_at = now()");
    }

    /** As a superuser could, who switches the triggers off. */
    static void unguarded(String sql) throws SQLException {
        try (var connection = db.dataSource().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local session_replication_role = replica");
            statement.execute(sql);
            connection.commit();
        }
    }

    static Act act(int number) {
        return Act.of("person:" + number, "entry.confirmed", "entry", number)
                .because("đúng hạn")
                .changing("{\"a\" :1}", "{\"b\":  [2]}");
    }

    void record(int from, int to) {
        for (int i = from; i <= to; i++) {
            int number = i;
            database.transaction(() -> ledger.record(act(number)));
        }
    }

    static void eventually(BooleanSupplier condition) {
        for (long end = System.nanoTime() + Duration.ofSeconds(20).toNanos(); !condition.getAsBoolean(); ) {
            assertTrue(System.nanoTime() < end, "not within 20 seconds");
            Thread.onSpinWait();
        }
    }

    @Test
    void anActIsKeptAsItWasGiven() {
        var act = act(7).onBehalfOf("person:8");
        database.transaction(() -> ledger.record(act));
        var row = ledger.history("entry", "7").get(0);
        assertEquals(act, row.act());
        assertEquals(NOW, row.at());
        assertNull(row.link());
        sealer.sealBatch();
        var sealed = ledger.history("entry", "7").get(0);
        assertEquals(1, sealed.link());
        assertEquals(64, sealed.hash().length());
        assertEquals(sealed.hash(), ledger.verify().head());
    }

    @Test
    void anActOutsideATransactionIsRefused() {
        assertThrows(IllegalStateException.class, () -> ledger.record(act(1)));
        assertEquals(0, ledger.history("entry", "1").size());
    }

    @Test
    void aRolledBackActLeavesNoRow() {
        assertThrows(
                IllegalArgumentException.class,
                () -> database.transaction(() -> {
                    ledger.record(act(1));
                    throw new IllegalArgumentException();
                }));
        assertEquals(0, ledger.history("entry", "1").size());
        assertEquals(0, ledger.verify().waiting());
    }

    @Test
    void anEmptyLedgerIsIntact() {
        var outcome = ledger.verify();
        assertTrue(outcome.intact());
        assertEquals(0, outcome.links());
        assertNull(outcome.head());
    }

    @Test
    void rowsCommittedLateGetALaterLink() {
        var recorded = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var late = CompletableFuture.runAsync(() -> database.transaction(() -> {
            ledger.record(act(1));
            ledger.history("entry", "1"); // which has the act written
            recorded.countDown();
            await(release);
        }));
        await(recorded);
        record(2, 3);
        assertEquals(2, sealer.sealBatch());
        release.countDown();
        late.join();
        assertEquals(1, sealer.sealBatch());
        assertEquals(3, ledger.history("entry", "1").get(0).link());
        assertTrue(ledger.verify().intact());
    }

    @Test
    void rowsAreSettledOnlyWhenNoEarlierOneCanCome() throws SQLException {
        var minutesLater = "update audit.head set marked_at = marked_at - interval '2 minutes'";
        var recorded = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var late = CompletableFuture.runAsync(() -> database.transaction(() -> {
            ledger.record(act(1));
            ledger.history("entry", "1"); // which has the act written
            recorded.countDown();
            await(release);
        }));
        await(recorded);
        record(2, 3);
        for (int i = 0; i < 3; i++) {
            unguarded(minutesLater);
            sealer.sealBatch();
        }
        assertEquals(0, settled());
        release.countDown();
        late.join();
        sealer.sealBatch();
        record(4, 4);
        for (int i = 0; i < 2; i++) {
            unguarded(minutesLater);
            sealer.sealBatch();
        }
        assertEquals(4, settled());
        assertEquals(0, ledger.verify().waiting());
        assertEquals(4, ledger.verify().links());
    }

    private static long settled() throws SQLException {
        try (var connection = db.dataSource().getConnection();
                var row = connection.createStatement().executeQuery("select settled from audit.head")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theSealerChainsWhileSixteenWritersWrite() throws Exception {
        var nodes = new DefaultLedger[] {ledger, new DefaultLedger(database)};
        for (var node : nodes) {
            node.start();
        }
        var writers = Executors.newFixedThreadPool(16);
        try {
            var runs = writers.invokeAll(IntStream.range(0, 16)
                    .mapToObj(w -> (Callable<Void>) () -> {
                        for (int i = 0; i < 100; i++) {
                            database.transaction(() -> {
                                nodes[w % 2].record(act(w));
                                nodes[w % 2].record(act(w));
                            });
                        }
                        return null;
                    })
                    .toList());
            for (var run : runs) {
                run.get();
            }
            eventually(() -> ledger.verify().waiting() == 0);
        } finally {
            writers.shutdown();
            for (var node : nodes) {
                node.stop();
            }
        }
        var outcome = ledger.verify();
        assertTrue(outcome.intact(), outcome.fault());
        assertEquals(3200, outcome.links());
        assertEquals(200, ledger.history("entry", "5").size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        update audit.acts set actor = 'person:9' where id = 5                                  | 5  | content
        update audit.acts set reason = null where id = 5                                       | 5  | content
        update audit.acts set reason = '' where id = 5                                         | 5  | content
        update audit.acts set at = at + interval '1 microsecond' where id = 5                  | 5  | content
        update audit.acts set after = '{"b":[2]}' where id = 5                                 | 5  | content
        update audit.acts set object_type = concat(object_type, left(object_id, 1)), object_id = substr(object_id, 2) where id = 10 | 10 | content
        update audit.links set hash = sha256('x') where act = 5                                  | 5  | content
        delete from audit.acts where id = 1                                                    | 2  | missing
        delete from audit.acts where id = 5                                                    | 6  | missing
        delete from audit.acts where id = 10                                                   | 10 | ends at link 9
        delete from audit.acts                                                                 | 10 | ends at link 0
        delete from audit.links where act = 5                                                  | 6  | missing
        update audit.links a set act = -b.act from audit.links b where a.link in (4, 5) and b.link = 9 - a.link; update audit.links set act = -act where act < 0 | 5 | content
        insert into audit.links (link, act, hash) values (11, 11, sha256('x'))                | 11 | behind the end
        update audit.head set hash = sha256('x')                                               | 10 | another hash
        update audit.head set link = 9, act = 9, hash = (select hash from audit.links where link = 9) | 10 | behind the end
        """)
    void everyKindOfTamperingIsFound(String tampering, long brokenRow, String fault) throws SQLException {
        record(1, 10);
        sealer.sealBatch();
        assertTrue(ledger.verify().intact());
        unguarded(tampering);
        var outcome = ledger.verify();
        assertTrue(!outcome.intact());
        assertEquals(brokenRow, outcome.brokenRow());
        assertTrue(outcome.fault().contains(fault), outcome.fault());
    }

    @Test
    void aRowPutInBetweenIsFound() throws SQLException {
        record(1, 10);
        sealer.sealBatch();
        unguarded("update audit.links set link = link + 100 where link > 5");
        unguarded("update audit.links set link = link - 99 where link > 100");
        unguarded(
                "insert into audit.acts (at, actor, action, object_type, object_id) values (now(), 'x', 'x', 'x', 'x')");
        unguarded("insert into audit.links (link, act, hash) select 6, 11, hash from audit.links where link = 5");
        var outcome = ledger.verify();
        assertEquals(11, outcome.brokenRow());
        assertTrue(outcome.fault().contains("content"), outcome.fault());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.acts set reason = 'x' where id = 1",
                "update audit.acts set reason = 'x' where id = 3",
                "update audit.links set link = 7 where act = 1",
                "update audit.links set hash = sha256('x') where act = 1",
                "delete from audit.links where act = 1",
                "delete from audit.acts where id = 1",
                "delete from audit.acts where id = 3",
                "delete from audit.head",
                "truncate audit.acts",
                "truncate audit.links",
                "truncate audit.head",
            })
    void theDatabaseRefusesChanges(String change) throws SQLException {
        record(1, 2);
        sealer.sealBatch();
        record(3, 3);
        try (var connection = db.dataSource().getConnection();
                var statement = connection.createStatement()) {
            var refusal = assertThrows(SQLException.class, () -> statement.execute(change));
            assertTrue(refusal.getMessage().contains("append-only"), refusal.getMessage());
        }
        assertTrue(ledger.verify().intact());
    }

    @Test
    void brokenJsonIsRefused() {
        assertThrows(
                PersistenceException.class,
                () -> database.transaction(() -> ledger.record(act(1).changing(null, "{"))));
    }

    @Test
    void aLongChainIsSealedInBatchesAndWalkedInPages() throws SQLException {
        unguarded(
                "insert into audit.acts (at, actor, action, object_type, object_id, reason)"
                        + " select now(), 'person:' || n, 'entry.confirmed', 'entry', n, 'reason ' || n from generate_series(1, 25000) n");
        int batches = 0;
        for (int sealed; (sealed = sealer.sealBatch()) > 0; batches++) {
            assertTrue(sealed <= 2_000);
        }
        assertEquals(13, batches);
        var outcome = ledger.verify();
        assertTrue(outcome.intact(), outcome.fault());
        assertEquals(25_000, outcome.links());
        assertNotNull(outcome.head());
    }
}
