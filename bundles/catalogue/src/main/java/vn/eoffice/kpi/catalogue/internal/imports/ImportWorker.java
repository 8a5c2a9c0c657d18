package vn.eoffice.kpi.catalogue.internal.imports;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.kpi.platform.database.DatabaseUnavailable;

/** Checks and applies files in the background, those too that a node left behind. */
@Component(service = ImportWorker.class, immediate = true)
public final class ImportWorker {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);
    private static final int PAUSE_MS = 500;
    private static final int LONGEST_WAIT_MS = 10_000;
    private static final long TIDY_EVERY = Duration.ofHours(1).toMillis() / PAUSE_MS;

    private final ImportWork work;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "kpi-catalogue-import");

    @Activate
    public ImportWorker(@Reference ImportWork work) {
        this.work = work;
        thread.setDaemon(true);
    }

    @Activate
    void start() {
        thread.start();
    }

    /** Work in hand ends at its next step and is left to whoever comes next; a step that takes long is not waited for. */
    @Deactivate
    void stop() throws InterruptedException {
        stopped.countDown();
        thread.join(LONGEST_WAIT_MS);
    }

    private boolean isStopping() {
        return stopped.getCount() == 0;
    }

    private void run() {
        try {
            for (long round = 0; !stopped.await(PAUSE_MS, TimeUnit.MILLISECONDS); round++) {
                workOff(round % TIDY_EVERY == 0);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void workOff(boolean tidy) {
        try {
            if (tidy) {
                work.tidy();
            }
            while (!isStopping() && work.workOnce(this::isStopping)) {
                LOG.debug("An import has come further.");
            }
        } catch (DatabaseUnavailable | Lease.Lost e) {
            LOG.debug("An import waits for its next turn.", e);
        } catch (RuntimeException e) {
            LOG.error("An import failed; it can be checked again or cancelled.", e);
        }
    }
}
