package vn.eoffice.kpi.directory.internal.sync;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks one host again and again in a thread of its own: at once, then every interval, sooner when someone asks for a round, later
 * when the host fails. Requests that come together share one round.
 */
final class Rounds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final Duration LONGEST_GAP = Duration.ofSeconds(5);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration PATIENCE_AT_CLOSE = Duration.ofSeconds(5);

    private final String host;
    private final IntSupplier round;
    private final Duration interval;
    private final Duration breath;
    private final LinkedBlockingQueue<CompletableFuture<Integer>> requests = new LinkedBlockingQueue<>();
    private final Thread thread;
    private final CountDownLatch closed = new CountDownLatch(1);

    /**
     * @param round does a round and answers how many items were new or changed
     * @param breath two rounds are never closer than this
     */
    Rounds(String host, IntSupplier round, Duration interval, Duration breath) {
        this.host = host;
        this.round = round;
        this.interval = interval;
        this.breath = breath;
        this.thread = new Thread(this::run, "kpi-directory-" + host);
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Asks for a round; the future ends with it. */
    CompletableFuture<Integer> request() {
        var request = new CompletableFuture<Integer>();
        requests.add(request);
        if (isClosed()) {
            refuseAll();
        }
        return request;
    }

    @Override
    public void close() {
        closed.countDown();
        requests.add(new CompletableFuture<>());
        try {
            thread.join(PATIENCE_AT_CLOSE.toMillis());
            if (thread.isAlive()) {
                LOG.warn("The host ({}) does not let go of its reader; it is interrupted.", host);
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        refuseAll();
    }

    private void run() {
        var waiting = new ArrayList<CompletableFuture<Integer>>();
        var pause = FIRST_PAUSE;
        var rest = Duration.ZERO;
        var gap = Duration.ZERO;
        try {
            while (!closed.await(gap.toNanos(), NANOSECONDS)) {
                var first = requests.poll(rest.toNanos(), NANOSECONDS);
                if (isClosed()) {
                    return;
                }
                if (first != null) {
                    waiting.add(first);
                }
                requests.drainTo(waiting);
                try {
                    int changed = round.getAsInt();
                    waiting.forEach(request -> request.complete(changed));
                    rest = interval;
                    gap = breath;
                    pause = FIRST_PAUSE;
                    if (changed > 0) {
                        LOG.info("{} items of the host ({}) were new or changed.", changed, host);
                    }
                } catch (RuntimeException e) {
                    LOG.warn(
                            "The host ({}) could not be read, next try in {} s: {}",
                            host,
                            pause.toSeconds(),
                            e.toString());
                    waiting.forEach(request -> request.completeExceptionally(e));
                    rest = pause;
                    gap = shorter(pause, LONGEST_GAP);
                    pause = shorter(pause.multipliedBy(2), interval);
                }
                waiting.clear();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            waiting.forEach(request -> request.cancel(false));
            refuseAll();
        }
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }

    private void refuseAll() {
        var late = new ArrayList<CompletableFuture<Integer>>();
        requests.drainTo(late);
        late.forEach(request -> request.cancel(false));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
