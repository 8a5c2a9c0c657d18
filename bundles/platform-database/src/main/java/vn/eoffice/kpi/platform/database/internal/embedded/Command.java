package vn.eoffice.kpi.platform.database.internal.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs one of PostgreSQL's programs in a folder to its end. */
final class Command {

    private Command() {}

    static void run(Path folder, Path program, String... arguments) throws IOException {
        var words = new ArrayList<String>();
        if (isRoot()) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it is nobody, and files still fit.
            words.addAll(List.of("unshare", "-U"));
        }
        words.add(program.toString());
        words.addAll(List.of(arguments));
        var builder = new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        var process = builder.start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
        int code = join(process);
        if (code != 0) {
            var advice = output.startsWith("unshare:") ? "\nMaybe run Karaf as another user than root." : "";
            throw new IOException("%s ended with %d: %s%s".formatted(program.getFileName(), code, output, advice));
        }
    }

    /** Waits even when interrupted, since a half-made start would leave a server that nobody owns. */
    private static int join(Process process) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return process.waitFor();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static boolean isRoot() throws IOException {
        return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
    }
}
