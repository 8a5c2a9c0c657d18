package vn.eoffice.kpi.worklog.internal.intake;

import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.worklog.internal.Bell;
import vn.eoffice.kpi.worklog.internal.Loop;

/** Reads the inbox in the background: at once after a commit, and every second for what other nodes stored. */
@Component(service = IntakeWorker.class, immediate = true)
public final class IntakeWorker {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Intake intake;
    private final Bell bell;
    private final Loop loop = new Loop("kpi-worklog-intake", PAUSE, this::readAll);

    @Activate
    public IntakeWorker(@Reference Intake intake, @Reference Bell bell) {
        this.intake = intake;
        this.bell = bell;
    }

    @Activate
    void start() {
        bell.add(loop);
        loop.start();
    }

    @Deactivate
    void stop() {
        bell.remove(loop);
        loop.close();
    }

    private void readAll() {
        while (!loop.closed() && intake.turn() > 0) {
            Thread.onSpinWait();
        }
    }
}
