package vn.eoffice.kpi.evaluation.internal.engine;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.engine.api.InvalidRules;

/**
 * Calls code of others on threads of its own: a call that takes too long is left behind, whatever it throws becomes one
 * failure. Handing a call over costs some tens of microseconds; the transaction around it takes much longer.
 */
final class GuardedCalls implements AutoCloseable {

    /** How many calls of one engine may hang before it is not asked any more; it is asked again when one of them returns. */
    private static final int MOST_HANGING = 4;

    private static final int MOST_THREADS = 64;

    private final Duration limit;
    private final ThreadPoolExecutor threads;

    GuardedCalls(Duration limit) {
        this.limit = limit;
        var number = new AtomicInteger();
        threads = new ThreadPoolExecutor(0, MOST_THREADS, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
            var thread = new Thread(work, "kpi-engine-" + number.incrementAndGet());
            thread.setDaemon(true);
            thread.setContextClassLoader(GuardedCalls.class.getClassLoader());
            return thread;
        });
    }

    /**
     * @param engine for messages
     * @param hanging the calls of this engine that were left behind and have not returned
     * @throws EngineFailed if there is no answer
     * @throws InvalidRules as the engine threw it
     */
    <T> T call(String engine, AtomicInteger hanging, Supplier<@Nullable T> call) {
        if (hanging.get() >= MOST_HANGING) {
            throw new EngineFailed(
                    "The engine %s is not asked: %d of its calls hang.".formatted(engine, hanging.get()));
        }
        var answer = answer(engine, new Tracked<>(call, hanging));
        if (answer == null) {
            throw new EngineFailed("The engine %s answered null.".formatted(engine));
        }
        return answer;
    }

    private <T> @Nullable T answer(String engine, Tracked<T> call) {
        Future<@Nullable T> future;
        try {
            future = threads.submit(call::run);
        } catch (RejectedExecutionException e) {
            throw new EngineFailed("The engine %s is not asked: no thread is free.".formatted(engine), e);
        }
        try {
            return future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            call.leave();
            future.cancel(true);
            throw new EngineFailed("The engine %s did not answer within %d ms.".formatted(engine, limit.toMillis()), e);
        } catch (InterruptedException e) {
            call.leave();
            future.cancel(true);
            Thread.currentThread().interrupt();
            throw new EngineFailed("The call of the engine %s was interrupted.".formatted(engine), e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof InvalidRules refused) {
                throw refused;
            }
            throw new EngineFailed("The engine %s failed: %s".formatted(engine, e.getCause()), e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** A call that counts as hanging from the moment it is left behind until it returns. */
    private static final class Tracked<T> {

        private final Supplier<@Nullable T> call;
        private final AtomicInteger hanging;
        private boolean left;
        private boolean over;

        Tracked(Supplier<@Nullable T> call, AtomicInteger hanging) {
            this.call = call;
            this.hanging = hanging;
        }

        @Nullable
        T run() {
            try {
                return call.get();
            } finally {
                end();
            }
        }

        private synchronized void end() {
            over = true;
            if (left) {
                hanging.decrementAndGet();
            }
        }

        synchronized void leave() {
            left = !over;
            if (left) {
                hanging.incrementAndGet();
            }
        }
    }
}
