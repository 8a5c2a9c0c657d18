package vn.eoffice.kpi.catalogue.internal.imports;

import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An import in the hands of one worker. It is renewed in the background, so that work may take as long as it takes, and others get it
 * soon when this node dies.
 */
final class Lease implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Lease.class);

    /** Somebody else has the import now, or this node is to let go of it. */
    static final class Lost extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private final ImportMapper mapper;
    private final long id;
    private final UUID token;
    private final int seconds;
    private final BooleanSupplier stopping;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread = new Thread(this::renew, "kpi-catalogue-import-lease");
    private volatile boolean lost;

    private Lease(ImportMapper mapper, long id, UUID token, int seconds, BooleanSupplier stopping) {
        this.mapper = mapper;
        this.id = id;
        this.token = token;
        this.seconds = seconds;
        this.stopping = stopping;
    }

    /** @param token under which the import was taken */
    static Lease hold(ImportMapper mapper, long id, UUID token, int seconds, BooleanSupplier stopping) {
        var lease = new Lease(mapper, id, token, seconds, stopping);
        lease.thread.setDaemon(true);
        lease.thread.start();
        return lease;
    }

    UUID token() {
        return token;
    }

    /**
     * @throws Lost when the work should end here
     */
    void check() {
        if (lost || stopping.getAsBoolean()) {
            throw new Lost();
        }
    }

    private void renew() {
        try {
            while (!lost && !closed.await(seconds * 1_000L / 3, TimeUnit.MILLISECONDS)) {
                renewOnce();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void renewOnce() {
        try {
            lost = mapper.renew(id, token, seconds) == 0 && closed.getCount() > 0;
        } catch (RuntimeException e) {
            LOG.debug("The lease of import {} could not be renewed, next try soon.", id, e);
        }
    }

    /** Gives what is not done to whoever comes next. */
    @Override
    public void close() {
        closed.countDown();
        try {
            thread.join();
            mapper.release(id, token);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.debug("The lease of import {} runs out by itself.", id, e);
        }
    }
}
