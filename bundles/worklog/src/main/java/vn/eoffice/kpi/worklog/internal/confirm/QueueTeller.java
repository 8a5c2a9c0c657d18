package vn.eoffice.kpi.worklog.internal.confirm;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.kpi.host.api.Confirmation;
import vn.eoffice.kpi.host.api.ConfirmationId;
import vn.eoffice.kpi.host.api.DocumentKey;
import vn.eoffice.kpi.host.api.PersonKey;
import vn.eoffice.kpi.host.api.WorkQueue;
import vn.eoffice.kpi.worklog.internal.Bell;
import vn.eoffice.kpi.worklog.internal.ConnectedHosts;
import vn.eoffice.kpi.worklog.internal.Loop;
import vn.eoffice.kpi.worklog.internal.WorklogSchema;

/** Tells the hosts' queues what waits and what no longer does, at least once; a host that is away hears it later. */
@Component(service = QueueTeller.class, immediate = true)
public final class QueueTeller {

    private static final Logger LOG = LoggerFactory.getLogger(QueueTeller.class);

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration HOLD = Duration.ofMinutes(2);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
    private static final int BATCH = 50;
    private static final int LONGEST_FAULT = 500;

    private final QueueMapper items;
    private final Bell bell;
    private final ConnectedHosts hosts;
    private final Clock clock;
    private final Loop loop = new Loop("kpi-worklog-queue", PAUSE, this::tellAll);
    private final Runnable wake = loop::wake;

    @Activate
    public QueueTeller(@Reference WorklogSchema schema, @Reference Bell bell, @Reference ConnectedHosts hosts) {
        this(schema, bell, hosts, Clock.systemUTC());
    }

    public QueueTeller(WorklogSchema schema, Bell bell, ConnectedHosts hosts, Clock clock) {
        this.items = schema.mapper(QueueMapper.class);
        this.bell = bell;
        this.hosts = hosts;
        this.clock = clock;
    }

    @Activate
    void start() {
        bell.add(loop);
        hosts.onArrival(wake);
        loop.start();
    }

    @Deactivate
    void stop() {
        bell.remove(loop);
        hosts.offArrival(wake);
        loop.close();
    }

    public void tellAll() {
        while (!loop.closed()) {
            var connected = List.copyOf(hosts.withQueue());
            var now = clock.instant();
            var claimed =
                    connected.isEmpty() ? List.<QueueItemRow>of() : items.claim(connected, now, now.plus(HOLD), BATCH);
            if (claimed.isEmpty()) {
                return;
            }
            claimed.forEach(this::tell);
        }
    }

    private void tell(QueueItemRow item) {
        try {
            tell(hosts.queue(item.host()).orElse(null), item);
        } catch (RuntimeException e) {
            LOG.warn("The queue of host {} did not take entry {}: {}", item.host(), item.entry(), e.toString());
            var fault = e.toString();
            items.failed(
                    item.entry(),
                    clock.instant().plus(wait(item.attempts())),
                    fault.substring(0, Math.min(fault.length(), LONGEST_FAULT)));
            return;
        }
        items.told(item.entry(), item.revision(), clock.instant());
    }

    private static void tell(@Nullable WorkQueue queue, QueueItemRow item) {
        if (queue == null) {
            throw new IllegalStateException("The host left.");
        }
        var id = new ConfirmationId(item.entry().toString());
        if (!item.waiting()) {
            queue.withdraw(id);
            return;
        }
        queue.put(new Confirmation(
                id,
                new PersonKey(item.leader()),
                new PersonKey(item.author()),
                item.title(),
                item.document() == null ? null : new DocumentKey(item.document()),
                item.waitingSince()));
    }

    private static Duration wait(int attempts) {
        var wait = Duration.ofSeconds(2L << Math.min(attempts, 5));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }
}
