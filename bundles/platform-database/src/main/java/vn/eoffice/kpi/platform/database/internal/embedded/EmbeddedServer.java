package vn.eoffice.kpi.platform.database.internal.embedded;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL in a folder: {@code postgresql} holds its data, {@code postgresql.password} the password of its only user. It listens on the loopback address and outlives a killed owner; the next one ends it and starts anew.
 */
public final class EmbeddedServer implements AutoCloseable {

    public static final String USER = "postgres";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String START_LOG = "postgresql-start.log";

    private final Path unpacked;
    private final Path folder;
    private final Path data;
    private final int port;
    private final int connections;
    private final List<String> extraSettings;
    private @Nullable FolderLock lock;
    private @Nullable Path programs;

    /**
     * @param unpacked where the server's programs are unpacked to
     * @param extraSettings lines of postgresql.conf
     */
    public EmbeddedServer(Path unpacked, Path folder, int port, int connections, List<String> extraSettings) {
        this.unpacked = unpacked.toAbsolutePath();
        this.folder = folder.toAbsolutePath().normalize();
        this.data = this.folder.resolve("postgresql");
        this.port = port;
        this.connections = connections;
        this.extraSettings = List.copyOf(extraSettings);
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    public String password() throws IOException {
        var file = passwordFile();
        if (!Files.exists(file)) {
            throw new IOException(
                    "The data in %s belongs to a password that is gone.\nMaybe restore the file %s from the backup."
                            .formatted(data, file.getFileName()));
        }
        return Files.readString(file).strip();
    }

    public boolean isRunning() throws IOException {
        return lock != null && Files.exists(data) && new ServerProcesses(data).isRunning();
    }

    /** Starts the server, or starts it again when it died. Never to be interrupted. */
    public void start() throws IOException {
        if (lock == null) {
            Files.createDirectories(folder);
            lock = FolderLock.take(folder);
        }
        try {
            programs = Binaries.unpackBelow(unpacked);
            if (Files.exists(data)) {
                checkVersion();
                new ServerProcesses(data).end(PATIENCE);
            } else {
                create();
            }
            password();
            configure();
            launch();
            LOG.info("PostgreSQL {} runs in {} on port {}", Binaries.MAJOR_VERSION, folder, port);
        } catch (IOException | RuntimeException e) {
            release();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        if (lock == null) {
            return;
        }
        try {
            if (isRunning()) {
                control("stop", "-m", "fast");
                LOG.info("PostgreSQL in {} has stopped", folder);
            }
        } finally {
            release();
        }
    }

    private void release() throws IOException {
        if (lock != null) {
            lock.close();
            lock = null;
        }
    }

    /** Makes the data folder under another name first, so that an interrupted creation is never taken for data. */
    private void create() throws IOException {
        var draft = folder.resolve("postgresql.new");
        Folders.delete(draft);
        writePassword();
        run(
                "initdb",
                "-D",
                "postgresql.new",
                "-U",
                USER,
                "-E",
                "UTF8",
                "--auth=scram-sha-256",
                "--pwfile=" + passwordFile().getFileName(),
                "--locale=C.UTF-8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        Files.writeString(draft.resolve("postgresql.conf"), "\ninclude 'kpi.conf'\n", APPEND);
        Files.move(draft, data);
    }

    private void writePassword() throws IOException {
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        Files.deleteIfExists(passwordFile());
        Files.createFile(passwordFile(), asFileAttribute(fromString("rw-------")));
        Files.writeString(
                passwordFile(), Base64.getUrlEncoder().withoutPadding().encodeToString(random) + "\n");
    }

    /** Written at each start, so that it follows the configuration; ALTER SYSTEM still wins over it. */
    private void configure() throws IOException {
        var lines = new ArrayList<>(List.of(
                "# Written at each start. Change settings with ALTER SYSTEM instead.",
                "listen_addresses = '127.0.0.1'",
                "port = " + port,
                "max_connections = " + connections,
                "unix_socket_directories = '.'", // the data folder, however long its name
                "unix_socket_permissions = 0700",
                "logging_collector = on",
                "log_filename = 'postgresql-%a.log'",
                "log_truncate_on_rotation = on",
                "log_rotation_age = 1d"));
        lines.addAll(extraSettings);
        Files.write(data.resolve("kpi.conf"), lines);
    }

    private void checkVersion() throws IOException {
        var version = Files.readString(data.resolve("PG_VERSION")).strip();
        if (!version.equals(Binaries.MAJOR_VERSION)) {
            throw new IOException(
                    "The data in %s was written by PostgreSQL %s, this is %s.\nMaybe dump it with the old version and restore it here."
                            .formatted(data, version, Binaries.MAJOR_VERSION));
        }
    }

    private void launch() throws IOException {
        var log = new ServerLog(folder.resolve(START_LOG), data.resolve("log"));
        try {
            control("start", "-l", START_LOG);
        } catch (IOException e) {
            throw new IOException(e.getMessage() + "\n" + log.sinceThen(), e);
        }
    }

    private void control(String action, String... more) throws IOException {
        var words = new ArrayList<>(
                List.of(action, "-D", data.getFileName().toString(), "-w", "-s", "-t", "" + PATIENCE.toSeconds()));
        words.addAll(List.of(more));
        run("pg_ctl", words.toArray(String[]::new));
    }

    private void run(String program, String... arguments) throws IOException {
        if (programs == null) {
            throw new IllegalStateException("not started");
        }
        Command.run(folder, programs.resolve("bin").resolve(program), arguments);
    }

    private Path passwordFile() {
        return folder.resolve("postgresql.password");
    }
}
