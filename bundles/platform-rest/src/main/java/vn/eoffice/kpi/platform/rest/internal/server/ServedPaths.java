package vn.eoffice.kpi.platform.rest.internal.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.cxf.endpoint.Server;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.kpi.platform.rest.RestResource;

/**
 * A server for each path. The resources of a slice come one by one: their server is made once nothing has changed for a moment,
 * so that it is never half of what it should be. It goes with the first resource that goes.
 */
final class ServedPaths {

    private static final Logger LOG = LoggerFactory.getLogger(ServedPaths.class);
    private static final long QUIET_MILLIS = 150;
    private static final long SETTLING_NANOS = TimeUnit.SECONDS.toNanos(20);

    /** Makes the server of a path. */
    interface Maker {
        Server make(String path, List<Object> resources);
    }

    private final Map<RestResource, String> paths = new HashMap<>();
    private final Map<String, Server> servers = new HashMap<>();
    private final Map<String, Future<?>> pending = new HashMap<>();
    private final Map<String, Long> changed = new HashMap<>();
    private @Nullable Maker maker;
    private @Nullable ScheduledExecutorService worker;

    synchronized void add(RestResource resource, String path) {
        paths.put(resource, path);
        makeSoon(path);
    }

    synchronized void remove(RestResource resource) {
        var path = paths.remove(resource);
        if (path != null) {
            end(path);
            makeSoon(path);
        }
    }

    /** Begins to serve what is there; before, resources are only remembered. */
    synchronized void open(Maker servers) {
        maker = servers;
        worker = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "kpi-rest-servers"));
        Set.copyOf(paths.values()).forEach(this::makeSoon);
    }

    synchronized void close() {
        if (worker != null) {
            worker.shutdownNow();
        }
        worker = null;
        maker = null;
        pending.clear();
        Set.copyOf(servers.keySet()).forEach(this::end);
    }

    /** The paths that are served now. */
    synchronized Set<String> served() {
        return Set.copyOf(servers.keySet());
    }

    /**
     * Whether an address belongs to a slice some of whose resources came or went a moment ago, so that others may follow: an
     * update restarts the components of a slice one by one.
     */
    synchronized boolean settling(String address) {
        var now = System.nanoTime();
        changed.values().removeIf(at -> now - at > SETTLING_NANOS);
        return changed.keySet().stream().anyMatch(path -> ExpectedParts.within(address, path));
    }

    /** Makes at once what is about to be made; nothing more is expected. */
    synchronized void settle() {
        Set.copyOf(pending.keySet()).forEach(this::make);
        changed.clear();
    }

    private void makeSoon(String path) {
        changed.put(path, System.nanoTime());
        if (worker != null) {
            var before = pending.put(path, worker.schedule(() -> make(path), QUIET_MILLIS, TimeUnit.MILLISECONDS));
            if (before != null) {
                before.cancel(false);
            }
        }
    }

    private synchronized void make(String path) {
        var made = pending.remove(path);
        if (made == null || maker == null) {
            return;
        }
        end(path);
        var resources = new ArrayList<Object>();
        paths.forEach((resource, itsPath) -> {
            if (itsPath.equals(path)) {
                resources.add(resource);
            }
        });
        if (resources.isEmpty()) {
            return;
        }
        try {
            servers.put(path, maker.make(path, resources));
        } catch (RuntimeException e) {
            LOG.error("Nothing is served at {}", path, e);
        }
    }

    private void end(String path) {
        var server = servers.remove(path);
        if (server != null) {
            server.destroy();
        }
    }
}
