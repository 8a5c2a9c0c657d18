package vn.eoffice.kpi.host.api;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * The queue in which people of the host find what waits for them. Both calls are idempotent by id, are repeated after a
 * failure and may block; a failing call never holds up the plugin's own work.
 */
@ConsumerType
public interface WorkQueue {

    /** Puts a confirmation into its leader's queue, or replaces what stands there under the same id. */
    void put(Confirmation item);

    void withdraw(ConfirmationId id);
}
