package vn.eoffice.kpi.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Where the build has put things. */
final class Folders {

    static final Path ROOT =
            Path.of(System.getProperty("kpi.root", "../..")).toAbsolutePath().normalize();
    static final Path TARGET =
            Path.of(System.getProperty("kpi.target", "target")).toAbsolutePath();
    static final String VERSION = System.getProperty("kpi.version", "1.0.0");
    static final String ENGINE_VERSION = System.getProperty("kpi.engine.version", "1.0.0");

    private Folders() {}

    static Path distribution() {
        return onlyChild(unpacked("distribution"));
    }

    static Path stockKaraf() {
        return onlyChild(unpacked("apache-karaf"));
    }

    static Path offlineRepository() {
        return unpacked("features");
    }

    private static Path unpacked(String artifact) {
        try (var folders = Files.list(TARGET.resolve("unpacked"))) {
            return folders.filter(f -> f.getFileName().toString().startsWith(artifact))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("Nothing unpacked of " + artifact));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path onlyChild(Path folder) {
        try (var children = Files.list(folder)) {
            return children.filter(Files::isDirectory).findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(
                            file,
                            target,
                            java.nio.file.StandardCopyOption.COPY_ATTRIBUTES,
                            java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
