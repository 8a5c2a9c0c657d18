package vn.eoffice.kpi.evaluation.internal.engine;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.kpi.engine.api.KpiEngine;
import vn.eoffice.kpi.evaluation.internal.Bell;

/** The engines that are there now, by id; of two with one id the highest service ranking counts. Thread-safe. */
@Component(service = Engines.class)
public final class Engines {

    private static final Logger LOG = LoggerFactory.getLogger(Engines.class);
    private static final Duration LIMIT = Duration.ofSeconds(2);

    private final Bell bell;
    private final GuardedCalls calls;
    private final Set<String> newcomers = ConcurrentHashMap.newKeySet();

    private final Map<ServiceReference<KpiEngine>, ReadyEngine> engines = new ConcurrentHashMap<>();

    @Activate
    public Engines(@Reference Bell bell) {
        this(bell, LIMIT);
    }

    Engines(Bell bell, Duration limit) {
        this.bell = bell;
        this.calls = new GuardedCalls(limit);
    }

    @Reference(service = KpiEngine.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addEngine(ServiceReference<KpiEngine> reference, KpiEngine engine) {
        if (!(reference.getProperty(KpiEngine.ID) instanceof String id)) {
            LOG.warn(
                    "The KPI engine of {} has no service property {}: it cannot be used.",
                    reference.getBundle(),
                    KpiEngine.ID);
            return;
        }
        if (find(id).isPresent()) {
            LOG.warn(
                    "A second KPI engine with the id {} has come, from {}; the highest service ranking is used.",
                    id,
                    reference.getBundle());
        }
        engines.put(
                reference,
                new ReadyEngine(id, reference.getBundle().getVersion().toString(), engine, calls));
        LOG.info("The KPI engine {} is there, from {}.", id, reference.getBundle());
        newcomers.add(id);
        bell.ring();
    }

    void removeEngine(ServiceReference<KpiEngine> reference) {
        var gone = engines.remove(reference);
        if (gone != null) {
            LOG.info("The KPI engine {} has gone.", gone.id());
        }
    }

    @Deactivate
    void stop() {
        calls.close();
    }

    public Optional<ReadyEngine> find(String id) {
        return engines.entrySet().stream()
                .filter(entry -> entry.getValue().id().equals(id))
                .max(Map.Entry.comparingByKey()) // the natural order of references is by ranking
                .map(Map.Entry::getValue);
    }

    /** The ids of all engines that are there. */
    public Set<String> ids() {
        return engines.values().stream().map(ReadyEngine::id).collect(Collectors.toSet());
    }

    /** The ids of engines that have come since the last question: what failed before may succeed now. */
    public Set<String> newcomers() {
        var seen = Set.copyOf(newcomers);
        newcomers.removeAll(seen);
        return seen;
    }
}
