package vn.eoffice.kpi.platform.database;

/**
 * The database does not answer; nothing of the present transaction was written, unless the connection broke while it was being
 * committed, which nobody can know. A retry may succeed; it is safe under an idempotency key.
 */
public final class DatabaseUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
