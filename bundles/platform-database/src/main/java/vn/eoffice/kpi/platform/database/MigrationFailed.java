package vn.eoffice.kpi.platform.database;

import org.jspecify.annotations.Nullable;

/** A slice's schema could not be brought up to date; the message names the schema and the script. */
public final class MigrationFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MigrationFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
