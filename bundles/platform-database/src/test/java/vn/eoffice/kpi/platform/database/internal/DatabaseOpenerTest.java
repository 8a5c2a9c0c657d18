package vn.eoffice.kpi.platform.database.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import vn.eoffice.kpi.platform.database.Database;
import vn.eoffice.kpi.platform.database.DatabaseUnavailable;
import vn.eoffice.kpi.platform.database.internal.embedded.EmbeddedServer;
import vn.eoffice.kpi.platform.database.internal.embedded.TestServer;

class DatabaseOpenerTest {

    @TempDir
    Path folder;

    final AtomicReference<Database> service = new AtomicReference<>();
    final BundleContext framework = fake(BundleContext.class, Database.class);
    int port;
    EmbeddedServer outside;

    @BeforeEach
    void prepare() throws IOException {
        port = TestServer.freePort();
        outside = new EmbeddedServer(TestServer.PROGRAMS, folder, port, 50, List.of());
    }

    @AfterEach
    void stopServer() throws IOException {
        outside.close();
    }

    /** Remembers the registered service and forgets it when it is unregistered. */
    private <T> T fake(Class<T> type, Class<?> registered) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> switch (method.getName()) {
                    case "registerService" -> {
                        assertSame(registered, args[0]);
                        service.set((Database) args[1]);
                        yield fake(ServiceRegistration.class, registered);
                    }
                    case "unregister" -> {
                        service.set(null);
                        yield null;
                    }
                    default -> throw new UnsupportedOperationException(method.getName());
                }));
    }

    record Configured(
            String url, String user, String password, int pool_size, String embedded_folder, int embedded_port)
            implements DatabaseOpener.Config {
        @Override
        public Class<? extends Annotation> annotationType() {
            return DatabaseOpener.Config.class;
        }
    }

    Configured embedded() throws IOException {
        Files.createDirectories(folder);
        Path server = folder.resolve("server");
        if (!Files.exists(server)) {
            Files.createSymbolicLink(server, Files.createDirectories(TestServer.PROGRAMS));
        }
        return new Configured("", "postgres", "", 5, folder.toString(), port);
    }

    static void eventually(BooleanSupplier condition) {
        for (long end = System.nanoTime() + Duration.ofSeconds(30).toNanos(); !condition.getAsBoolean(); ) {
            assertTrue(System.nanoTime() < end, "not within 30 seconds");
            Thread.onSpinWait();
        }
    }

    static boolean answers(Database database) {
        try {
            return database.transaction(() -> database.tryLock("x"));
        } catch (DatabaseUnavailable e) {
            return false;
        }
    }

    @Test
    void theEmbeddedServerLivesAsLongAsTheComponent() throws Exception {
        var opener = new DatabaseOpener(framework, embedded());
        opener.start();
        eventually(() -> service.get() != null);
        assertTrue(answers(service.get()));
        opener.stop();
        assertNull(service.get());
        assertFalse(Files.exists(folder.resolve("postgresql/postmaster.pid")));
    }

    @Test
    void aStopInTheMiddleOfAStartLeavesNothingRunning() throws Exception {
        var opener = new DatabaseOpener(framework, embedded());
        opener.start();
        opener.stop();
        assertNull(service.get());
        assertFalse(Files.exists(folder.resolve("postgresql/postmaster.pid")));
        var next = new DatabaseOpener(framework, embedded());
        next.start();
        eventually(() -> service.get() != null);
        next.stop();
    }

    @Test
    void theSameConfigurationAgainChangesNothing() throws Exception {
        var opener = new DatabaseOpener(framework, embedded());
        opener.start();
        opener.configure(embedded());
        eventually(() -> service.get() != null);
        var first = service.get();
        opener.configure(embedded());
        assertSame(first, service.get());
        var other = embedded();
        opener.configure(new Configured("", "postgres", "", 7, other.embedded_folder(), port));
        eventually(() -> service.get() != null && service.get() != first);
        assertTrue(answers(service.get()));
        opener.stop();
    }

    @Test
    void aKilledServerIsRaisedAgain() throws Exception {
        var opener = new DatabaseOpener(framework, embedded());
        opener.start();
        eventually(() -> service.get() != null);
        var database = service.get();
        var lines = Files.readAllLines(folder.resolve("postgresql/postmaster.pid"));
        ProcessHandle.of(Long.parseLong(lines.get(0))).orElseThrow().destroyForcibly();
        eventually(() -> !answers(database));
        eventually(() -> answers(database));
        opener.stop();
    }

    @Test
    void anOutsideServerMayComeLateAndGoForAWhile() throws Exception {
        outside.start();
        var password = outside.password();
        outside.close();
        var opener = new DatabaseOpener(
                framework, new Configured(outside.url(), EmbeddedServer.USER, password, 5, "unused", 1));
        opener.start();
        outside.start();
        eventually(() -> service.get() != null);
        var database = service.get();
        assertTrue(answers(database));

        outside.close();
        long before = System.nanoTime();
        assertThrows(DatabaseUnavailable.class, () -> database.transaction(() -> database.tryLock("x")));
        assertTrue(System.nanoTime() - before < Duration.ofSeconds(5).toNanos());
        assertSame(database, service.get());
        outside.start();
        eventually(() -> answers(database));
        opener.stop();
        assertTrue(outside.isRunning());
    }

    @Test
    void aTransactionUnderWayFailsAsUnavailable() throws Exception {
        outside.start();
        var opener = new DatabaseOpener(
                framework, new Configured(outside.url(), EmbeddedServer.USER, outside.password(), 5, "unused", 1));
        opener.start();
        eventually(() -> service.get() != null);
        var database = service.get();
        assertThrows(
                DatabaseUnavailable.class,
                () -> database.transaction(() -> {
                    database.tryLock("x");
                    close(outside);
                    assertThrows(DatabaseUnavailable.class, () -> database.tryLock("y"));
                    assertThrows(DatabaseUnavailable.class, () -> database.tryLock("z"));
                    database.transaction(() -> database.tryLock("z"));
                }));
        opener.stop();
    }

    private static void close(EmbeddedServer server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "mysql://x, postgres, 5, 15432, url",
        "jdbc:postgresql://x/y, ' ', 5, 15432, user",
        "'', postgres, 1, 15432, pool.size",
        "'', postgres, 5, 0, embedded.port",
        "'', postgres, 5, 70000, embedded.port",
    })
    void aBadSettingIsNamed(String url, String user, int pool, int at, String key) {
        var failure = assertThrows(
                IllegalArgumentException.class,
                () -> new DatabaseOpener(framework, new Configured(url, user, "", pool, "x", at)));
        assertTrue(failure.getMessage().startsWith("The setting " + key), failure.getMessage());
        assertEquals(1, failure.getMessage().lines().count());
    }
}
