package vn.eoffice.kpi.host.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a document in the host. Only host, id and type are demanded here: an event that lacks what its type needs
 * is stored and waits with its reason, so that nothing a host said is lost.
 *
 * @param host the {@link Host#ID} of the sender
 * @param id unique at the host; the same event always carries the same id
 * @param type one of the constants of {@link FlowEventType}; unknown ones are kept, not read
 * @param time when it happened, by the host's clock
 * @param document the document as it stands at that moment
 * @param step the share of one person in processing it; for {@code step.} types
 * @param actor who acted, null for a system's act
 * @param revision rises with every event of one document and orders them; 0 when the host does not count
 */
public record FlowEvent(
        String host,
        String id,
        String type,
        @Nullable Instant time,
        @Nullable DocumentHeader document,
        @Nullable FlowStep step,
        @Nullable PersonKey actor,
        long revision) {

    public FlowEvent {
        if (host.isBlank() || id.isBlank() || type.isBlank()) {
            throw new IllegalArgumentException(
                    "The host (%s), id (%s) and type (%s) of an event must not be blank.".formatted(host, id, type));
        }
    }
}
