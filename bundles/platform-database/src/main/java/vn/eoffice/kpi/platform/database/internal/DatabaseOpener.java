package vn.eoffice.kpi.platform.database.internal;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.MINUTES;
import static java.util.concurrent.TimeUnit.SECONDS;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.bundle.Capability;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.AttributeType;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.kpi.platform.database.Database;
import vn.eoffice.kpi.platform.database.internal.embedded.EmbeddedServer;

/**
 * Offers {@link Database} as soon as the database answers, trying until it does. One thread does all the work, and no step of it
 * is ever interrupted.
 */
@Capability(
        namespace = "osgi.service",
        attribute = "objectClass:List<String>=\"vn.eoffice.kpi.platform.database.Database\"")
@Component(service = DatabaseOpener.class, immediate = true, configurationPid = DatabaseOpener.PID)
@Designate(ocd = DatabaseOpener.Config.class)
public final class DatabaseOpener {

    static final String PID = "vn.eoffice.kpi.platform.database";

    @ObjectClassDefinition(name = "eoffice-kpi database")
    @interface Config {

        @AttributeDefinition(
                description =
                        "jdbc:postgresql://host:port/database, version 15 or newer; empty for the embedded server")
        String url() default "";

        String user() default "postgres";

        @AttributeDefinition(type = AttributeType.PASSWORD)
        String password() default "";

        @AttributeDefinition(description = "most connections at a time, from 2 to 500")
        int pool_size() default 10;

        @AttributeDefinition(description = "where the embedded server keeps programs and data")
        String embedded_folder() default "kpi-data";

        @AttributeDefinition(description = "its port on the loopback address")
        int embedded_port() default 15432;
    }

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseOpener.class);

    private final BundleContext context;
    private final ScheduledExecutorService worker =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "kpi-database"));
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Settings settings;

    // Touched by the worker only.
    private @Nullable EmbeddedServer embedded;
    private @Nullable HikariDataSource pool;
    private @Nullable ServiceRegistration<Database> registration;

    @Activate
    public DatabaseOpener(BundleContext context, Config config) {
        this.context = context;
        this.settings = Settings.of(config);
    }

    @Activate
    void start() {
        worker.execute(() -> openWithRetry(settings));
        worker.scheduleWithFixedDelay(this::watch, 1, 1, SECONDS);
    }

    /** Karaf tells a new configuration twice; what is the same changes nothing. */
    @Modified
    void configure(Config config) {
        var wanted = Settings.of(config);
        if (!wanted.equals(settings)) {
            settings = wanted;
            worker.execute(() -> {
                close();
                openWithRetry(wanted);
            });
        }
    }

    @Deactivate
    void stop() throws InterruptedException {
        closed.countDown();
        worker.execute(this::close);
        worker.shutdown();
        if (!worker.awaitTermination(5, MINUTES)) {
            LOG.error("The database was not closed within 5 minutes.");
        }
    }

    private void openWithRetry(Settings wanted) {
        try {
            for (long pause = 200; isWanted(wanted); pause = Math.min(2 * pause, 2_000)) {
                try {
                    open(wanted);
                    return;
                } catch (IOException | SQLException | RuntimeException e) {
                    LOG.warn("The database ({}) is not there, next try in {} ms: {}", wanted, pause, e.getMessage());
                    LOG.debug("why", e);
                }
                closed.await(pause, MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isWanted(Settings wanted) {
        return closed.getCount() > 0 && wanted.equals(settings);
    }

    private void open(Settings wanted) throws IOException, SQLException {
        if (wanted.isEmbedded()) {
            var server = embedded;
            if (server == null) {
                var folder = wanted.embeddedFolder();
                server = new EmbeddedServer(
                        folder.resolve("server"), folder, wanted.embeddedPort(), wanted.poolSize() + 30, List.of());
                embedded = server;
            }
            if (!server.isRunning()) {
                server.start();
            }
            pool = Pools.open(server.url(), EmbeddedServer.USER, server.password(), wanted.poolSize());
        } else {
            pool = Pools.open(wanted.url(), wanted.user(), wanted.password(), wanted.poolSize());
        }
        registration = context.registerService(Database.class, new DefaultDatabase(pool), null);
        LOG.info("The database is open: {}", wanted);
    }

    /** The embedded server is our child; should it die, we raise it again, and the pool finds it. */
    private void watch() {
        try {
            if (registration != null && embedded != null && !embedded.isRunning() && closed.getCount() > 0) {
                LOG.error("The embedded PostgreSQL has died and is started again.");
                embedded.start();
            }
        } catch (IOException | RuntimeException e) {
            LOG.error("The embedded PostgreSQL could not be started again, next try in a second.", e);
        }
    }

    private void close() {
        try (var server = embedded;
                var connections = pool) {
            if (registration != null) {
                registration.unregister();
            }
        } catch (IOException | RuntimeException e) {
            LOG.error("The database was not closed properly.", e);
        } finally {
            registration = null;
            pool = null;
            embedded = null;
        }
    }
}
