package vn.eoffice.kpi.platform.audit;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps every business act. Thread-safe. */
@ProviderType
public interface Ledger {

    /**
     * Writes an act into the present transaction, so that act and row stand or fall together. The row is chained within seconds
     * after the commit; writers never wait for each other.
     *
     * @throws IllegalStateException outside a transaction
     */
    void record(Act act);

    /** The history of one object, oldest first. */
    List<LedgerRow> history(String objectType, String objectId);

    /** Walks the whole chain and compares every hash. */
    Verification verify();
}
