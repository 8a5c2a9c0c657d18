package vn.eoffice.kpi.platform.rest.internal.server;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Holds a service that comes and goes; a reader waits a moment, so that an update of its bundle goes unseen. */
public final class Slot<T> {

    private static final long PATIENCE_MILLIS = 2_000;

    private @Nullable T value;

    public synchronized void set(T service) {
        value = service;
        notifyAll();
    }

    /** Forgets a service, unless its successor has come already. */
    public synchronized void unset(T service) {
        if (value == service) {
            value = null;
        }
    }

    public synchronized @Nullable T now() {
        return value;
    }

    /** The service, or null when none came in time. */
    public synchronized @Nullable T await() {
        var deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        try {
            while (value == null) {
                var left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                if (left <= 0) {
                    break;
                }
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return value;
    }
}
