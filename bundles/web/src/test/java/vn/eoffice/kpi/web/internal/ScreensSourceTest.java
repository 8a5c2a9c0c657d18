package vn.eoffice.kpi.web.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** esbuild strips types unchecked; the Deno that its Maven plugin brings along checks them and runs the tests of plain rules. */
class ScreensSourceTest {

    @Test
    void typesHold() throws Exception {
        deno("check", "--no-remote", "src/main/web/elements.ts");
    }

    @Test
    void rulesHold() throws Exception {
        deno("test", "--no-remote", "src/test/web");
    }

    /** The same tool keeps the layout: {@code deno fmt} in this folder, with the program found here. */
    @Test
    void layoutHolds() throws Exception {
        deno("fmt", "--check", "src/main/web", "src/test/web");
    }

    private static void deno(String task, String... arguments) throws IOException, InterruptedException {
        var program = program();
        assumeTrue(program.isPresent(), "no Deno for this system");
        var command = new ArrayList<>(List.of(program.get().toString(), task));
        command.addAll(List.of(arguments));
        var log = Path.of("target", "deno-%s.log".formatted(task));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("NO_COLOR", "1");
        builder.environment().put("DENO_NO_UPDATE_CHECK", "1");
        builder.environment()
                .put("DENO_DIR", Path.of("target", "deno").toAbsolutePath().toString());
        var process = builder.start();
        try {
            var ended = process.waitFor(3, TimeUnit.MINUTES);
            var said = Files.readString(log, UTF_8);
            assertEquals(true, ended, said);
            assertEquals(0, process.exitValue(), said);
        } finally {
            process.destroyForcibly();
        }
    }

    private static Optional<Path> program() throws IOException {
        var folder = Path.of("node_modules", "@deno");
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (var files = Files.walk(folder, 2)) {
            return files.filter(file -> file.getFileName().toString().matches("deno(\\.exe)?"))
                    .filter(Files::isRegularFile)
                    .map(Path::toAbsolutePath)
                    .findFirst();
        }
    }
}
