package vn.eoffice.kpi.worklog.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import vn.eoffice.kpi.host.api.Capability;
import vn.eoffice.kpi.host.api.DocumentSource;
import vn.eoffice.kpi.host.api.Host;
import vn.eoffice.kpi.host.api.WorkQueue;

/** The hosts that are there now; they come and go at any moment. */
@Component(service = ConnectedHosts.class)
public final class ConnectedHosts {

    private final Map<String, DocumentSource> documents = new ConcurrentHashMap<>();
    private final Map<String, DocumentSource> pulled = new ConcurrentHashMap<>();
    private final Map<String, WorkQueue> queues = new ConcurrentHashMap<>();
    private final CopyOnWriteArrayList<Runnable> arrivals = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addDocuments(DocumentSource source, Map<String, ?> properties) {
        var host = host(properties);
        documents.put(host, source);
        if (capabilities(properties).contains(Capability.PULL.name())) {
            pulled.put(host, source);
        }
        arrivals.forEach(Runnable::run);
    }

    public void removeDocuments(DocumentSource source) {
        documents.values().remove(source);
        pulled.values().remove(source);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addQueue(WorkQueue queue, Map<String, ?> properties) {
        queues.put(host(properties), queue);
        arrivals.forEach(Runnable::run);
    }

    public void removeQueue(WorkQueue queue) {
        queues.values().remove(queue);
    }

    /** The action must only take note: it runs in the thread that brings the host. */
    public void onArrival(Runnable action) {
        arrivals.add(action);
    }

    public void offArrival(Runnable action) {
        arrivals.remove(action);
    }

    public Optional<DocumentSource> documents(String host) {
        return Optional.ofNullable(documents.get(host));
    }

    /** Hosts whose events are to be fetched. */
    public Map<String, DocumentSource> pulled() {
        return Map.copyOf(pulled);
    }

    public Optional<WorkQueue> queue(String host) {
        return Optional.ofNullable(queues.get(host));
    }

    public Set<String> withQueue() {
        return Set.copyOf(queues.keySet());
    }

    private static String host(Map<String, ?> properties) {
        return String.valueOf(properties.get(Host.ID));
    }

    private static Set<String> capabilities(Map<String, ?> properties) {
        @Nullable Object value = properties.get(Host.CAPABILITIES);
        Collection<?> names = value instanceof Object[] array
                ? Arrays.asList(array)
                : value instanceof Collection<?> several
                        ? several
                        : Set.of(String.valueOf(value).split("[,\\s]+"));
        return names.stream().map(String::valueOf).collect(Collectors.toSet());
    }
}
