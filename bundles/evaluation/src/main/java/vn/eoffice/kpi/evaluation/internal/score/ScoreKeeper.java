package vn.eoffice.kpi.evaluation.internal.score;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.CountDownLatch;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.kpi.evaluation.internal.Bell;
import vn.eoffice.kpi.platform.database.DatabaseUnavailable;

/** The background worker: takes up what was missed, then scores what waits whenever the bell rings and every few seconds. */
@Component(service = ScoreKeeper.class, immediate = true)
public final class ScoreKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(ScoreKeeper.class);
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration BETWEEN_CATCH_UPS = Duration.ofMinutes(1);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(20);
    /** Longer than any window for back-dating together with a leader's longest delay. */
    private static final int DAYS_LOOKED_BACK = 62;

    private final PendingScores pending;
    private final MissedEntries missed;
    private final Bell bell;
    private final Thread thread = new Thread(this::run, "kpi-scores");
    private final CountDownLatch closed = new CountDownLatch(1);

    /** Twice: a confirmation under way when this slice began to listen may not be seen by the first. */
    private int catchUpsLeft = 2;

    private Instant nextCatchUp = Instant.EPOCH;

    @Activate
    public ScoreKeeper(@Reference PendingScores pending, @Reference MissedEntries missed, @Reference Bell bell) {
        this.pending = pending;
        this.missed = missed;
        this.bell = bell;
    }

    @Activate
    void start() {
        thread.setDaemon(true);
        thread.start();
    }

    @Deactivate
    void stop() throws InterruptedException {
        closed.countDown();
        bell.ring();
        thread.join(LONGEST_STOP.toMillis());
        thread.interrupt();
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }

    private void run() {
        try {
            while (!isClosed()) {
                turn();
                bell.await(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void turn() {
        try {
            catchUp();
            pending.welcomeNewEngines();
            while (!isClosed() && pending.scoreNext()) {
                LOG.debug("A waiting score was decided.");
            }
        } catch (DatabaseUnavailable e) {
            LOG.info("Waiting scores wait for the database: {}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("Waiting scores could not be decided; they are tried again.", e);
        }
    }

    private void catchUp() {
        var now = pending.now();
        if (catchUpsLeft == 0 || now.isBefore(nextCatchUp)) {
            return;
        }
        var today = LocalDate.ofInstant(now, ZONE);
        int adopted = missed.adopt(today.minusDays(DAYS_LOOKED_BACK), today);
        if (adopted > 0) {
            LOG.info("{} entries were confirmed while nobody scored; they are scored now.", adopted);
        }
        catchUpsLeft--;
        nextCatchUp = now.plus(BETWEEN_CATCH_UPS);
    }
}
