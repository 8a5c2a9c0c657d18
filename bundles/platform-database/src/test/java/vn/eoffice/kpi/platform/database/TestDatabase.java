package vn.eoffice.kpi.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.eoffice.kpi.platform.database.internal.DefaultDatabase;

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
        pool.setJdbcUrl(Server.url().replaceFirst("/[^/?]*(\\?|$)", "/" + name + "$1"));
        pool.setUsername(Server.USER);
        pool.setPassword(Server.PASSWORD);
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
        try (Connection connection = DriverManager.getConnection(Server.url(), Server.USER, Server.PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static final class Server {

        static final String USER = setting("USER").orElse("postgres");
        static final String PASSWORD = setting("PASSWORD").orElse("");

        static String url() {
            return setting("URL").orElseGet(() -> Embedded.SERVER.getJdbcUrl("postgres", "postgres"));
        }

        private static Optional<String> setting(String key) {
            return Optional.ofNullable(System.getenv("KPI_TEST_DATABASE_" + key))
                    .filter(s -> !s.isBlank());
        }
    }

    private static final class Embedded {

        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .setPGStartupWait(Duration.ofMinutes(2))
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
