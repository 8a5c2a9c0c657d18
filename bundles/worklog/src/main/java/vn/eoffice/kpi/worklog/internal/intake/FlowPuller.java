package vn.eoffice.kpi.worklog.internal.intake;

import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.kpi.host.api.Cursor;
import vn.eoffice.kpi.host.api.DocumentFlow;
import vn.eoffice.kpi.host.api.DocumentSource;
import vn.eoffice.kpi.platform.database.Database;
import vn.eoffice.kpi.platform.database.DatabaseUnavailable;
import vn.eoffice.kpi.worklog.internal.ConnectedHosts;
import vn.eoffice.kpi.worklog.internal.Loop;
import vn.eoffice.kpi.worklog.internal.WorklogSchema;

/** Fetches events from hosts that keep them for us: what a push lost, the pull brings. */
@Component(service = FlowPuller.class, immediate = true)
public final class FlowPuller {

    private static final Logger LOG = LoggerFactory.getLogger(FlowPuller.class);

    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final int PAGE = 500;

    private final Database database;
    private final PullMapper cursors;
    private final DocumentFlow flow;
    private final ConnectedHosts hosts;
    private final Loop loop = new Loop("kpi-worklog-pull", PAUSE, this::pullAll);
    private final Runnable wake = loop::wake;

    @Activate
    public FlowPuller(@Reference WorklogSchema schema, @Reference DocumentFlow flow, @Reference ConnectedHosts hosts) {
        this.database = schema.database();
        this.cursors = schema.mapper(PullMapper.class);
        this.flow = flow;
        this.hosts = hosts;
    }

    @Activate
    void start() {
        hosts.onArrival(wake);
        loop.start();
    }

    @Deactivate
    void stop() {
        hosts.offArrival(wake);
        loop.close();
    }

    public void pullAll() {
        hosts.pulled().forEach((host, source) -> {
            try {
                boolean more = true;
                while (more && !loop.closed()) {
                    more = pull(host, source);
                }
            } catch (DatabaseUnavailable e) {
                throw e;
            } catch (RuntimeException e) {
                LOG.warn("Host {} could not be asked for its events; the next round goes on: {}", host, e.toString());
            }
        });
    }

    /** The host is asked outside the transaction; what it told is kept only if nobody went ahead meanwhile. */
    private boolean pull(String host, DocumentSource source) {
        var known = cursors.cursor(host);
        var from = known == null ? Cursor.START : new Cursor(known);
        var page = source.eventsSince(from, PAGE);
        if (page.events().isEmpty() && page.next().equals(from)) {
            return false;
        }
        boolean moved = database.transaction(() -> {
            cursors.begin(host, Cursor.START.value());
            if (cursors.move(host, from.value(), page.next().value()) == 0) {
                return false;
            }
            flow.acceptAll(page.events());
            return true;
        });
        return moved && page.more();
    }
}
