package vn.eoffice.kpi.platform.database.internal;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.apache.ibatis.exceptions.PersistenceException;
import vn.eoffice.kpi.platform.database.DatabaseUnavailable;

/** Tells an absent database from a refused statement. */
final class Failures {

    private Failures() {}

    static RuntimeException of(SQLException e) {
        return isUnavailable(e) ? unavailable(e) : new PersistenceException(e.getMessage(), e);
    }

    static RuntimeException of(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isUnavailable(sql)) {
                return unavailable(e);
            }
        }
        return e;
    }

    static DatabaseUnavailable unavailable(Throwable cause) {
        return new DatabaseUnavailable("The database does not answer: " + cause.getMessage(), cause);
    }

    /** Connection exceptions (08), a server that shuts down, crashed or starts (57P), no connection left (53300). */
    private static boolean isUnavailable(SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        return e instanceof SQLTransientConnectionException
                || state.startsWith("08")
                || state.startsWith("57P")
                || state.equals("53300");
    }
}
