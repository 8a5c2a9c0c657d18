package vn.eoffice.kpi.platform.audit.internal;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.kpi.platform.database.Database;
import vn.eoffice.kpi.platform.database.DatabaseUnavailable;

/**
 * Chains committed rows in the background, a batch per transaction; of several nodes one at a time does it. A row that is
 * committed after rows with higher ids have been sealed just gets a later place.
 */
final class Sealer {

    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);
    private static final int BATCH = 2_000;
    private static final int REST_MS = 200; // so that many acts share one commit of ours
    private static final int LONGEST_REST_MS = 1_000;

    private final Database database;
    private final LedgerMapper acts;
    private final Semaphore calls = new Semaphore(0);
    private final Thread thread = new Thread(this::run, "kpi-ledger-sealer");
    private final CountDownLatch stopped = new CountDownLatch(1);

    Sealer(Database database, LedgerMapper acts) {
        this.database = database;
        this.acts = acts;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    void stop() throws InterruptedException {
        stopped.countDown();
        wake();
        thread.join();
    }

    void wake() {
        if (calls.availablePermits() == 0) {
            calls.release();
        }
    }

    private void run() {
        try {
            do {
                calls.tryAcquire(LONGEST_REST_MS, MILLISECONDS);
                calls.drainPermits();
                sealAll();
            } while (!stopped.await(REST_MS, MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void sealAll() {
        try {
            while (sealBatch() == BATCH && stopped.getCount() > 0) {
                LOG.debug("a full batch sealed, more may wait");
            }
        } catch (DatabaseUnavailable e) {
            LOG.debug("The rows of the ledger wait for the database.", e);
        } catch (RuntimeException e) {
            LOG.error("The ledger could not be sealed, next try in a second.", e);
        }
    }

    /** @return how many rows were sealed */
    int sealBatch() {
        return database.transaction(() -> database.tryLock("vn.eoffice.kpi.platform.audit.seal") ? seal() : 0);
    }

    private int seal() {
        var settling = acts.settling();
        var rows = acts.waiting(settling.settled(), BATCH);
        if (!rows.isEmpty()) {
            chain(rows);
        }
        if (settling.over() && rows.size() < BATCH) {
            acts.settle();
        }
        return rows.size();
    }

    private void chain(List<WaitingRow> rows) {
        var head = acts.head();
        var chain = new Chain();
        var ids = new ArrayList<Long>(rows.size());
        var hashes = new ArrayList<String>(rows.size());
        var hash = head.hash();
        for (var row : rows) {
            ids.add(row.id());
            hash = chain.hash(hash, head.link() + ids.size(), ByteBuffer.wrap(row.content()));
            hashes.add(HexFormat.of().formatHex(hash));
        }
        var next = new Head(head.link() + ids.size(), ids.get(ids.size() - 1), hash);
        if (acts.seal(head.link(), ids, hashes) != ids.size() || acts.moveHead(head, next) != 1) {
            throw new IllegalStateException("The ledger changed while it was being sealed.");
        }
    }
}
