package vn.eoffice.kpi.platform.database.internal.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a server says from now on: first in one file, then in those of a folder. */
final class ServerLog {

    private final Path first;
    private final Path folder;
    private final Map<Path, Long> sizesBefore = new HashMap<>();

    ServerLog(Path first, Path folder) throws IOException {
        this.first = first;
        this.folder = folder;
        Files.deleteIfExists(first);
        for (var file : files()) {
            sizesBefore.put(file, Files.size(file));
        }
    }

    String sinceThen() throws IOException {
        var text = new StringBuilder(Files.exists(first) ? Files.readString(first) : "");
        for (var file : files()) {
            long before = sizesBefore.getOrDefault(file, 0L);
            try (var stream = Files.newInputStream(file)) {
                stream.skip(before);
                text.append(new String(stream.readAllBytes(), UTF_8));
            }
        }
        return text.toString().strip();
    }

    private List<Path> files() throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
