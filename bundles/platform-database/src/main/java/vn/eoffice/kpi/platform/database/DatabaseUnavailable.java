package vn.eoffice.kpi.platform.database;

/** The database does not answer; nothing of the present transaction was written. A retry may succeed. */
public final class DatabaseUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
