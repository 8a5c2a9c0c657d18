package vn.eoffice.kpi.platform.database.internal.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The server of one test run: quick and forgetful. It ends with the JVM; what a killed JVM left is swept by the next one. */
public final class TestServer {

    private static final Path FOLDER = Path.of(System.getProperty("java.io.tmpdir"), "kpi-test-postgresql");
    public static final Path PROGRAMS = FOLDER.resolve("server");
    private static final List<String> FORGETFUL =
            List.of("fsync = off", "synchronous_commit = off", "full_page_writes = off");

    private TestServer() {}

    public static EmbeddedServer start() {
        try {
            Files.createDirectories(FOLDER);
            sweep();
            Path folder = Files.createTempDirectory(FOLDER, "run");
            var server = new EmbeddedServer(PROGRAMS, folder, freePort(), 200, FORGETFUL);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, folder)));
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void sweep() throws IOException {
        try (var runs = Files.newDirectoryStream(FOLDER, "run*")) {
            for (Path run : runs) {
                boolean isNew = System.currentTimeMillis()
                                - Files.getLastModifiedTime(run).toMillis()
                        < 60_000;
                if (!isNew) {
                    discard(run);
                }
            }
        }
    }

    private static void discard(Path run) throws IOException {
        try (var lock = FolderLock.take(run)) {
            if (Files.exists(run.resolve("postgresql"))) {
                new ServerProcesses(run.resolve("postgresql")).end(Duration.ofSeconds(30));
            }
            Folders.delete(run);
        } catch (IOException e) {
            // In use by another run.
        }
    }

    private static void end(EmbeddedServer server, Path folder) {
        try {
            server.close();
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
