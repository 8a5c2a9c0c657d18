package vn.eoffice.kpi.platform.database.internal.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The processes of a server that works in a data folder. They are told by their working directory, which is always that folder:
 * a number in {@code postmaster.pid} may belong to somebody else by now, or to a dead process that nobody has reaped.
 */
final class ServerProcesses {

    private static final Logger LOG = LoggerFactory.getLogger(ServerProcesses.class);

    private final Path data;

    ServerProcesses(Path data) throws IOException {
        this.data = data.toRealPath();
    }

    boolean isRunning() throws IOException {
        return worksHere(postmaster());
    }

    /** Ends whatever a killed owner left, so that a new server can start at once. To be called by the folder's owner only. */
    void end(Duration patience) throws IOException {
        long deadline = System.nanoTime() + patience.toNanos();
        var living = living();
        if (!living.isEmpty()) {
            LOG.info("ending the PostgreSQL server that a killed process left in {}: {}", data, living);
        }
        if (living.contains(postmaster())) {
            shutdown(postmaster());
        }
        while (!living().isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new IOException("The old server's processes (%s) in %s did not end within %d s."
                        .formatted(living(), data, patience.toSeconds()));
            }
            LockSupport.parkNanos(20_000_000);
        }
        forgetDeadPostmaster();
    }

    /** SIGINT is PostgreSQL's fast shutdown; Java itself can only send the one that waits for all clients. */
    private static void shutdown(long pid) throws IOException {
        new ProcessBuilder("sh", "-c", "kill -INT " + pid)
                .start()
                .getInputStream()
                .readAllBytes();
    }

    /** PostgreSQL believes in its lock files as long as any process has the number; here no process of the server lives. */
    private void forgetDeadPostmaster() throws IOException {
        if (ProcessHandle.of(postmaster()).isPresent()) {
            Files.deleteIfExists(data.resolve("postmaster.pid"));
        }
        try (var sockets = Files.newDirectoryStream(data, ".s.PGSQL.*")) {
            for (var socket : sockets) {
                Files.delete(socket);
            }
        }
    }

    private long postmaster() throws IOException {
        var file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return -1;
        }
        var first = Files.readString(file).lines().findFirst().orElse("").strip();
        return first.matches("\\d{1,10}") ? Long.parseLong(first) : -1;
    }

    private List<Long> living() {
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(this::worksHere)
                .toList();
    }

    private boolean worksHere(long pid) {
        try {
            return Files.readSymbolicLink(Path.of("/proc/" + pid + "/cwd")).equals(data);
        } catch (IOException e) {
            return false; // ended, dead but not reaped, or another user's
        }
    }
}
