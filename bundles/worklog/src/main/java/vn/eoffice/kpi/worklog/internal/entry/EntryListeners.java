package vn.eoffice.kpi.worklog.internal.entry;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import vn.eoffice.kpi.worklog.Entry;
import vn.eoffice.kpi.worklog.EntryListener;

/**
 * Tells every listener of a change. A listener may itself need the work log, so its service is only fetched when there is
 * something to tell: that keeps the two from waiting for each other at start.
 */
@Component(service = EntryListeners.class)
public final class EntryListeners {

    private final Function<ServiceReference<EntryListener>, @Nullable EntryListener> fetch;
    private final Consumer<ServiceReference<EntryListener>> release;
    private final Set<ServiceReference<EntryListener>> references = new ConcurrentSkipListSet<>();
    private final Map<ServiceReference<EntryListener>, EntryListener> fetched = new ConcurrentHashMap<>();

    @Activate
    public EntryListeners(BundleContext context) {
        this(context::getService, context::ungetService);
    }

    public EntryListeners(
            Function<ServiceReference<EntryListener>, @Nullable EntryListener> fetch,
            Consumer<ServiceReference<EntryListener>> release) {
        this.fetch = fetch;
        this.release = release;
    }

    @Reference(
            service = EntryListener.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    public void add(ServiceReference<EntryListener> reference) {
        references.add(reference);
    }

    public void remove(ServiceReference<EntryListener> reference) {
        references.remove(reference);
        if (fetched.remove(reference) != null) {
            release.accept(reference);
        }
    }

    void changed(@Nullable Entry before, Entry after) {
        for (var reference : references) {
            @Nullable EntryListener listener = fetched.computeIfAbsent(reference, fetch::apply);
            if (listener != null) {
                listener.changed(before, after);
            }
        }
    }
}
