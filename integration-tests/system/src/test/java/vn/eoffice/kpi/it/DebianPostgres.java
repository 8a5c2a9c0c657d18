package vn.eoffice.kpi.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A server of Debian's PostgreSQL in a folder of its own, as an agency's own database server would be. */
final class DebianPostgres implements AutoCloseable {

    static final String USER = "kpi";
    static final String PASSWORD = "kpi-system-tests";

    private final Path binaries;
    private final Path folder;
    private final int port = KarafProcess.freePort();
    private final AtomicInteger databases = new AtomicInteger();
    private final boolean root = "root".equals(System.getProperty("user.name"));

    DebianPostgres() throws IOException, InterruptedException {
        binaries = newest();
        // Below /tmp, since PostgreSQL refuses to run as root and another user must reach it.
        folder = Files.createTempDirectory("kpi-postgresql");
        if (root) {
            run("chown", "postgres", folder.toString());
        }
        var password = folder.resolve("password");
        Files.writeString(password, PASSWORD);
        if (root) {
            run("chown", "postgres", password.toString());
        }
        postgres(
                "initdb",
                "-D",
                data(),
                "-U",
                USER,
                "-A",
                "scram-sha-256",
                "--pwfile",
                password.toString(),
                "-E",
                "UTF8",
                "--locale",
                "C.UTF-8");
        start();
    }

    private static Path newest() throws IOException {
        try (var versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            return versions.filter(v -> Files.isExecutable(v.resolve("bin/initdb")))
                    .max((a, b) -> Integer.compare(version(a), version(b)))
                    .orElseThrow()
                    .resolve("bin");
        }
    }

    private static int version(Path folder) {
        return Integer.parseInt(folder.getFileName().toString());
    }

    /** The address of a new, empty database. */
    String newDatabase() throws SQLException {
        var name = "kpi_" + databases.incrementAndGet();
        try (var connection = DriverManager.getConnection(url("postgres"), USER, PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return url(name);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    void start() throws IOException, InterruptedException {
        var options = "-p %d -k %s -c listen_addresses=127.0.0.1 -c max_connections=100".formatted(port, folder);
        postgres(
                "pg_ctl",
                "start",
                "-w",
                "-D",
                data(),
                "-l",
                folder.resolve("log").toString(),
                "-o",
                options);
    }

    /** As an administrator does: sessions are cut, what was committed is on disk. */
    void stop() throws IOException, InterruptedException {
        postgres("pg_ctl", "stop", "-w", "-m", "fast", "-D", data());
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private void postgres(String program, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        if (root) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        command.add(binaries.resolve(program).toString());
        command.addAll(Arrays.asList(arguments));
        run(command.toArray(String[]::new));
    }

    private void run(String... command) throws IOException, InterruptedException {
        var log = Files.createTempFile("kpi-postgresql", ".log");
        // Not a pipe: the server inherits it from pg_ctl and would keep it open.
        var process = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(Duration.ofMinutes(1).toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new AssertionError("%s\n%s".formatted(String.join(" ", command), Files.readString(log)));
        }
        Files.delete(log);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        stop();
        Folders.delete(folder);
    }
}
