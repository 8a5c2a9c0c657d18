package vn.eoffice.kpi.platform.database;

/** A slice's schema could not be brought up to date; the message names the schema and the script. */
public final class MigrationFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MigrationFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
