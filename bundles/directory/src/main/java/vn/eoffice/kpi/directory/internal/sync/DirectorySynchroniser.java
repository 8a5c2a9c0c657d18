package vn.eoffice.kpi.directory.internal.sync;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.kpi.directory.DirectorySync;
import vn.eoffice.kpi.directory.internal.store.DirectoryStore;
import vn.eoffice.kpi.host.api.DirectorySource;
import vn.eoffice.kpi.host.api.Host;
import vn.eoffice.kpi.platform.audit.Ledger;

/** Keeps the directory in step with every connected host. */
@Component(
        service = {DirectorySync.class, DirectorySynchroniser.class},
        immediate = true,
        configurationPid = "vn.eoffice.kpi.directory")
public final class DirectorySynchroniser implements DirectorySync {

    /** Configuration: how often each host is asked. */
    @interface Config {
        int interval_seconds() default 30;
    }

    private static final Logger LOG = LoggerFactory.getLogger(DirectorySynchroniser.class);
    private static final Duration BREATH = Duration.ofSeconds(1);
    private static final String HOST_ID = "[A-Za-z0-9-]{1,40}";

    private record Connection(String host, Rounds rounds) {}

    private final HostReader reader;
    private final Duration interval;
    private final Duration breath;
    private final Map<DirectorySource, Connection> connections = new LinkedHashMap<>();
    private boolean active;

    @Activate
    public DirectorySynchroniser(@Reference DirectoryStore store, @Reference Ledger ledger, Config config) {
        this(store, ledger, Duration.ofSeconds(config.interval_seconds()), BREATH);
    }

    DirectorySynchroniser(DirectoryStore store, Ledger ledger, Duration interval, Duration breath) {
        if (interval.toSeconds() < 1 || interval.toDays() >= 1) {
            throw new IllegalArgumentException(
                    "interval.seconds (%d) must be 1 to 86399.".formatted(interval.toSeconds()));
        }
        this.reader = new HostReader(store, ledger);
        this.interval = interval;
        this.breath = breath;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    synchronized void addSource(DirectorySource source, Map<String, Object> properties) {
        if (!(properties.get(Host.ID) instanceof String host) || !host.matches(HOST_ID)) {
            LOG.error(
                    "A directory source ({}) has no usable {} ({}): it is not read.",
                    source,
                    Host.ID,
                    properties.get(Host.ID));
            return;
        }
        var rounds = new Rounds(host, () -> reader.read(host, source), interval, breath);
        connections.put(source, new Connection(host, rounds));
        if (active) {
            rounds.start();
        }
    }

    void removeSource(DirectorySource source) {
        Connection gone;
        synchronized (this) {
            gone = connections.remove(source);
        }
        if (gone != null) {
            gone.rounds().close();
        }
    }

    @Activate
    synchronized void start() {
        active = true;
        connections.values().forEach(connection -> connection.rounds().start());
    }

    @Deactivate
    void stop() {
        List<Connection> open;
        synchronized (this) {
            active = false;
            open = List.copyOf(connections.values());
            connections.clear();
        }
        open.forEach(connection -> connection.rounds().close());
    }

    @Override
    public int synchronise() {
        var asked = connections().stream()
                .map(connection ->
                        Map.entry(connection.host(), connection.rounds().request()))
                .toList();
        var silent = new ArrayList<String>();
        int changed = 0;
        for (var answer : asked) {
            try {
                changed += answer.getValue().join();
            } catch (CompletionException | CancellationException e) {
                silent.add("%s (%s)".formatted(answer.getKey(), e.getMessage()));
            }
        }
        if (!silent.isEmpty()) {
            throw new IllegalStateException("These hosts could not be read: " + String.join(", ", silent));
        }
        return changed;
    }

    /** Asks a host for a round soon, and waits for it no longer than a given time. */
    public void hasten(String host, Duration patience) {
        for (var connection : connections()) {
            if (connection.host().equals(host)) {
                var round = connection.rounds().request();
                try {
                    if (!patience.isZero()) {
                        round.get(patience.toMillis(), MILLISECONDS);
                    }
                } catch (TimeoutException | ExecutionException | CancellationException e) {
                    LOG.debug("The hastened round of the host ({}) brought nothing: {}", host, e.toString());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    private synchronized List<Connection> connections() {
        return List.copyOf(connections.values());
    }
}
