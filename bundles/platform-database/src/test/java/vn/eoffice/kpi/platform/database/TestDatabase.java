package vn.eoffice.kpi.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.eoffice.kpi.platform.database.internal.DefaultDatabase;
import vn.eoffice.kpi.platform.database.internal.embedded.EmbeddedServer;
import vn.eoffice.kpi.platform.database.internal.embedded.TestServer;

/**
 * A fresh PostgreSQL database for one test class; the first one of a JVM starts a server.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final TestDatabase db = new TestDatabase();
 * }</pre>
 *
 * A slice's pom needs this test-jar (type {@code test-jar}, scope {@code test}) beside {@code platform.database} and nothing
 * more: pool, driver and MyBatis follow, the server's binaries lie in the bundle. With the environment variables
 * {@code KPI_TEST_DATABASE_URL}, {@code _USER}, {@code _PASSWORD} the tests run in a server that is there already; the user
 * must be allowed to create databases.
 */
public final class TestDatabase implements BeforeAllCallback, AfterAllCallback {

    private final String name =
            "test_" + UUID.randomUUID().toString().replace("-", "").toLowerCase(Locale.ROOT);
    private HikariDataSource pool;
    private Database database;

    @Override
    public void beforeAll(ExtensionContext context) {
        administer("create database " + name);
        pool = new HikariDataSource();
        pool.setJdbcUrl(Server.ONE.url().replaceFirst("/[^/?]*(\\?|$)", "/" + name + "$1"));
        pool.setUsername(Server.ONE.user());
        pool.setPassword(Server.ONE.password());
        pool.setMaximumPoolSize(24);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(10_000);
        database = new DefaultDatabase(pool);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        pool.close();
        administer("drop database " + name + " with (force)");
    }

    public Database database() {
        return database;
    }

    /** For plain JDBC beside the database under test. */
    public DataSource dataSource() {
        return pool;
    }

    private static void administer(String sql) {
        try (Connection connection =
                        DriverManager.getConnection(Server.ONE.url(), Server.ONE.user(), Server.ONE.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private record Server(String url, String user, String password) {

        private static final Server ONE = setting("URL").map(Server::given).orElseGet(Server::embedded);

        private static Server given(String url) {
            return new Server(
                    url, setting("USER").orElse("postgres"), setting("PASSWORD").orElse(""));
        }

        private static Optional<String> setting(String key) {
            return Optional.ofNullable(System.getenv("KPI_TEST_DATABASE_" + key))
                    .filter(s -> !s.isBlank());
        }

        private static Server embedded() {
            try {
                var server = TestServer.start();
                return new Server(server.url(), EmbeddedServer.USER, server.password());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
