package vn.eoffice.kpi.platform.database.internal.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTest {

    @TempDir
    Path folder;

    int port;
    EmbeddedServer server;

    @BeforeEach
    void prepare() throws IOException {
        port = TestServer.freePort();
        server = server(port);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    EmbeddedServer server(int onPort) {
        return new EmbeddedServer(TestServer.PROGRAMS, folder, onPort, 20, List.of());
    }

    static Connection connect(EmbeddedServer to) throws SQLException, IOException {
        return DriverManager.getConnection(to.url(), EmbeddedServer.USER, to.password());
    }

    static String ask(EmbeddedServer to, String sql) throws SQLException, IOException {
        try (var connection = connect(to);
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            var row = statement.getResultSet();
            row.next();
            return row.getString(1);
        }
    }

    long postmaster() throws IOException {
        return Long.parseLong(
                Files.readAllLines(folder.resolve("postgresql/postmaster.pid")).get(0));
    }

    @Test
    void dataIsSafeAndOnlyItsOwnerReadsIt() throws Exception {
        server.start();
        assertEquals("on", ask(server, "show fsync"));
        assertEquals("on", ask(server, "show synchronous_commit"));
        assertEquals("on", ask(server, "show data_checksums"));
        assertEquals("127.0.0.1", ask(server, "show listen_addresses"));
        assertThrows(SQLException.class, () -> DriverManager.getConnection(server.url(), EmbeddedServer.USER, ""));
        var mode = Files.getPosixFilePermissions(folder.resolve("postgresql.password"));
        assertEquals("rw-------", PosixFilePermissions.toString(mode));
    }

    @Test
    void vietnameseIsText() throws Exception {
        server.start();
        assertEquals("đề án nghị định ử", ask(server, "select lower('ĐỀ ÁN NGHỊ ĐỊNH Ử')"));
        ask(server, "create extension pg_trgm");
        ask(server, "create extension unaccent");
        assertEquals("t", ask(server, "select similarity('Thẩm định đề án', 'thẩm định Đề Án') = 1"));
        assertEquals("tham dinh", ask(server, "select lower(unaccent('Thẩm định'))"));
    }

    @Test
    void aStoppedServerComesBackWithItsData() throws Exception {
        server.start();
        ask(server, "create table kept (id int)");
        server.close();
        assertFalse(server.isRunning());
        assertThrows(SQLException.class, () -> connect(server));
        server.start();
        assertEquals("0", ask(server, "select count(*) from kept"));
    }

    @Test
    void aFolderInUseIsRefusedAndThenTakenOverFromAKilledOwner() throws Exception {
        var owner = owner();
        try {
            ask(server, "create table kept (id int)");
            var refusal = assertThrows(IOException.class, () -> server.start());
            assertTrue(refusal.getMessage().contains("in use by another running Karaf"), refusal.getMessage());
        } finally {
            owner.destroyForcibly().waitFor();
        }
        ask(server, "insert into kept values (1)"); // the orphan still serves
        server = server(TestServer.freePort());
        server.start();
        assertEquals("1", ask(server, "select count(*) from kept"));
    }

    /** Another process that starts the server and lives until it is killed. */
    private Process owner() throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Owner.class.getName(),
                        folder.toString(),
                        "" + port)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertEquals("started", new BufferedReader(new InputStreamReader(process.getInputStream())).readLine());
        return process;
    }

    static final class Owner {
        public static void main(String[] args) throws Exception {
            new EmbeddedServer(TestServer.PROGRAMS, Path.of(args[0]), Integer.parseInt(args[1]), 20, List.of()).start();
            System.out.println("started");
            Thread.currentThread().join();
        }
    }

    @Test
    void aKilledServerIsRaisedAgain() throws Exception {
        server.start();
        ask(server, "create table kept (id int)");
        kill(postmaster());
        server.start();
        assertTrue(server.isRunning());
        assertEquals("0", ask(server, "select count(*) from kept"));
    }

    @Test
    void aStaleNumberOfALivingStrangerDoesNotHinderTheStart() throws Exception {
        server.start();
        kill(postmaster());
        server.close();
        var file = folder.resolve("postgresql/postmaster.pid");
        var lines = Files.readAllLines(file);
        lines.set(0, "" + ProcessHandle.current().pid());
        Files.write(file, lines);
        server.start();
        assertTrue(ProcessHandle.current().isAlive());
        assertEquals("1", ask(server, "select 1"));
    }

    private void kill(long pid) throws Exception {
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
        var processes = new ServerProcesses(folder.resolve("postgresql"));
        for (long end = System.nanoTime() + 10_000_000_000L; processes.isRunning() && System.nanoTime() < end; ) {
            Thread.onSpinWait();
        }
        assertFalse(server.isRunning());
    }

    @Test
    void aLostPasswordIsNamed() throws Exception {
        server.start();
        server.close();
        Files.delete(folder.resolve("postgresql.password"));
        var failure = assertThrows(IOException.class, () -> server.start());
        assertTrue(failure.getMessage().contains("postgresql.password"), failure.getMessage());
    }

    @Test
    void aTakenPortIsNamedAndLeavesNothingBehind() throws Exception {
        try (var other = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            var failure = assertThrows(IOException.class, () -> server.start());
            assertTrue(failure.getMessage().contains("Address already in use"), failure.getMessage());
        }
        server.start();
        assertEquals("1", ask(server, "select 1"));
    }

    @Test
    void dataOfAnotherVersionIsRefused() throws Exception {
        server.start();
        server.close();
        Files.writeString(folder.resolve("postgresql/PG_VERSION"), "17\n");
        var failure = assertThrows(IOException.class, () -> server.start());
        assertTrue(failure.getMessage().contains("PostgreSQL 17"), failure.getMessage());
    }

    @Test
    void aHalfMadeDataFolderIsMadeAnew() throws Exception {
        Files.createDirectories(folder.resolve("postgresql.new/base"));
        server.start();
        assertEquals("1", ask(server, "select 1"));
    }

    @Test
    void aFolderWithBlanksAndALongNameWorks() throws Exception {
        var odd = Files.createDirectories(folder.resolve("dữ liệu của Sở $HOME 'Nội vụ' " + "x".repeat(80)));
        server = new EmbeddedServer(TestServer.PROGRAMS, odd, port, 20, List.of());
        server.start();
        assertEquals("1", ask(server, "select 1"));
    }
}
