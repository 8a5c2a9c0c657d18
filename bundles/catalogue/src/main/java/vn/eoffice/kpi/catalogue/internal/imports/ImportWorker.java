package vn.eoffice.kpi.catalogue.internal.imports;

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

    private final Imports imports;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "kpi-catalogue-import");

    @Activate
    public ImportWorker(@Reference Imports imports) {
        this.imports = imports;
        thread.setDaemon(true);
    }

    @Activate
    void start() {
        thread.start();
    }

    @Deactivate
    void stop() throws InterruptedException {
        stopped.countDown();
        thread.join();
    }

    private void run() {
        try {
            while (!stopped.await(PAUSE_MS, TimeUnit.MILLISECONDS)) {
                workOff();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void workOff() {
        try {
            while (stopped.getCount() > 0 && imports.workOnce()) {
                LOG.debug("An import has come further.");
            }
        } catch (DatabaseUnavailable | Checking.Lost e) {
            LOG.debug("An import waits for its next turn.", e);
        } catch (RuntimeException e) {
            LOG.error("An import failed; it can be cancelled and sent again.", e);
        }
    }
}
