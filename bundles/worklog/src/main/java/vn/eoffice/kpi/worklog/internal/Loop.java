package vn.eoffice.kpi.worklog.internal;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.kpi.platform.database.DatabaseUnavailable;

/**
 * A thread that takes a turn at once, whenever it is woken, and otherwise after each pause. A failing turn is logged and the
 * next one tries again.
 */
public final class Loop implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Loop.class);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

    private final Duration pause;
    private final Runnable turn;
    private final Thread thread;
    private boolean woken;
    private boolean closed;

    public Loop(String name, Duration pause, Runnable turn) {
        this.pause = pause;
        this.turn = turn;
        thread = new Thread(this::run, name);
        thread.setDaemon(true);
    }

    public Loop start() {
        thread.start();
        return this;
    }

    public synchronized void wake() {
        woken = true;
        notifyAll();
    }

    /** Whether a long turn should end early. */
    public synchronized boolean closed() {
        return closed;
    }

    /** Lets the present turn end. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        try {
            thread.join(LONGEST_STOP.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (thread.isAlive()) {
            thread.interrupt();
        }
    }

    private void run() {
        do {
            try {
                turn.run();
            } catch (DatabaseUnavailable e) {
                LOG.info("{} waits for the database: {}", thread.getName(), e.getMessage());
            } catch (RuntimeException e) {
                LOG.error("A turn of {} failed; the next one tries again.", thread.getName(), e);
            }
        } while (awaitNext());
    }

    private synchronized boolean awaitNext() {
        long end = System.nanoTime() + pause.toNanos();
        try {
            for (long millis; !woken && !closed && (millis = (end - System.nanoTime()) / 1_000_000) > 0; ) {
                wait(millis);
            }
        } catch (InterruptedException e) {
            return false;
        }
        woken = false;
        return !closed;
    }
}
