package vn.eoffice.kpi.platform.database.internal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/** The pool of connections: quick to say that the database is away, and back by itself. */
final class Pools {

    private static final int OLDEST_VERSION = 15;

    private Pools() {}

    /** Fails when the database does not answer or does not fit. */
    static HikariDataSource open(String url, String user, String password, int size) throws SQLException {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        source.setApplicationName("eoffice-kpi");
        source.setReWriteBatchedInserts(true);
        source.setTcpKeepAlive(true);
        source.setConnectTimeout(2);
        source.setLoginTimeout(5);
        check(source);
        var config = new HikariConfig();
        config.setPoolName("kpi");
        config.setDataSource(source);
        config.setMaximumPoolSize(size);
        config.setConnectionTimeout(2_000);
        config.setValidationTimeout(1_000);
        return new HikariDataSource(config);
    }

    private static void check(PGSimpleDataSource source) throws SQLException {
        try (var connection = source.getConnection()) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_VERSION) {
                throw new SQLException(
                        "PostgreSQL %d is too old, %d or newer is needed.".formatted(version, OLDEST_VERSION));
            }
        }
    }
}
