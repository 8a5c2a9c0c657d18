package vn.eoffice.kpi.host.api;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The plugin's ear for a host's document flow. Thread-safe; order and repetition do not matter. An event is stored before it
 * is read: what cannot be read yet waits with its reason.
 */
@ProviderType
public interface DocumentFlow {

    /** Stores one event in a transaction of its own, or in the caller's when there is one. */
    Receipt accept(FlowEvent event);

    /** Stores many events in one transaction, all or none; the receipts stand in the order of the events. */
    List<Receipt> acceptAll(List<FlowEvent> events);
}
