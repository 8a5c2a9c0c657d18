package vn.eoffice.kpi.host.api;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** A host's documents, read with the adapter's own rights. Implementations are thread-safe and may block. */
@ConsumerType
public interface DocumentSource {

    /** The document's present header; empty when it is gone or secret. */
    Optional<DocumentHeader> header(DocumentKey key);

    /** Whether a person may read a document in the host, and so name it as their product; false for what is not there. */
    boolean mayRead(PersonKey reader, DocumentKey key);

    /**
     * Flow events after a cursor, oldest first; only asked of hosts with {@link Capability#PULL}. An event may be told twice
     * and also be pushed: it carries the same id each time.
     *
     * @param limit at most so many events in one answer, at least 1
     */
    FlowPage eventsSince(Cursor cursor, int limit);
}
