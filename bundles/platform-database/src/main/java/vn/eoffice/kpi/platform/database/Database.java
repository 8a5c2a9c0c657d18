package vn.eoffice.kpi.platform.database;

import java.util.function.Supplier;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The plugin's database. The service is there once the database has answered, and stays while it is away for a moment: calls
 * then fail with {@link DatabaseUnavailable}. Thread-safe; a transaction belongs to the thread that began it.
 */
@ProviderType
public interface Database {

    /**
     * Brings a slice's schema up to date and binds its mappers. Scripts lie in the slice's bundle under {@code db/migration},
     * listed in order by {@code index.txt}; they run in one transaction under an advisory lock, so that several nodes may start
     * at once.
     *
     * @param name the PostgreSQL schema, lower-case letters and underscores; the scripts run with it as search path
     * @param anchor a class of the slice: its class loader finds the scripts and the mappers' XML
     * @param mappers the slice's MyBatis interfaces
     * @throws MigrationFailed naming the script; nothing of the run remains
     * @throws DatabaseUnavailable when the database stays away for a minute
     */
    Schema schema(String name, Class<?> anchor, Class<?>... mappers);

    /**
     * Runs work in the transaction of this thread, or in a new one that is committed at its end and rolled back when the work
     * throws. All slices' mappers called inside share it. Once a part of it has failed (a mapper's call, or a transaction that
     * joined), it cannot be committed any more, even if somebody catches that failure.
     */
    <T> T transaction(Supplier<T> work);

    /** The same for work without a result. */
    void transaction(Runnable work);

    /** Whether this thread is inside a transaction. */
    boolean inTransaction();

    /** Runs an action after the present transaction has committed, or at once when there is none; it must not throw. */
    void afterCommit(Runnable action);

    /**
     * Takes an advisory lock until the end of the present transaction, without waiting.
     *
     * @return false when another node or thread holds it
     * @throws IllegalStateException outside a transaction
     */
    boolean tryLock(String name);
}
