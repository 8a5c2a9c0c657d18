package vn.eoffice.kpi.it;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the built manifests against the bundle table of docs/architecture.md. */
class BundleTableTest {

    private static final String OURS = "vn.eoffice.kpi.";
    private static final Pattern ROW = Pattern.compile("\\| `([a-z0-9-]+)` \\|[^|]*\\|([^|]*)\\|");
    /** A clause of a manifest header starts a package list; quotes hide the commas inside its parameters. */
    private static final Pattern CLAUSE = Pattern.compile("([^,\"]|\"[^\"]*\")+");

    private final Map<String, Set<String>> table = table();
    private final Map<String, Manifest> built = built();

    @Test
    void namesExactlyTheBundlesThatAreBuilt() {
        assertEquals(table.keySet(), built.keySet());
    }

    @Test
    void importsOnlyWhatTheTableAllows() {
        assertAll(built.entrySet().stream().map(bundle -> () -> {
            var allowed = table.getOrDefault(bundle.getKey(), Set.of());
            var foreign = packages(bundle.getValue(), "Import-Package").stream()
                    .filter(p -> p.startsWith(OURS))
                    .flatMap(p -> owner(p).stream())
                    .filter(owner -> !owner.equals(bundle.getKey()) && !allowed.contains(owner))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertTrue(foreign.isEmpty(), () -> "%s may not import %s".formatted(bundle.getKey(), foreign));
        }));
    }

    @Test
    void exportsItsOwnPackagesAndNothingInternal() {
        assertAll(built.entrySet().stream().map(bundle -> () -> {
            for (var exported : packages(bundle.getValue(), "Export-Package")) {
                var root = root(bundle.getKey());
                assertTrue(exported.equals(root) || exported.startsWith(root + "."), () -> "%s exports the foreign %s"
                        .formatted(bundle.getKey(), exported));
                assertFalse(exported.contains(".internal"), () -> "%s exports the internal %s"
                        .formatted(bundle.getKey(), exported));
            }
        }));
    }

    @Test
    void carriesTheNameOfItsFolder() {
        built.forEach((name, manifest) -> assertEquals(
                root(name),
                manifest.getMainAttributes().getValue("Bundle-SymbolicName").replaceFirst(";.*", "")));
    }

    /** The bundle whose root package holds a package; the longest one, since names may start alike. */
    private Optional<String> owner(String packageName) {
        return built.keySet().stream()
                .filter(name -> packageName.equals(root(name)) || packageName.startsWith(root(name) + "."))
                .max((a, b) -> Integer.compare(root(a).length(), root(b).length()));
    }

    private static String root(String name) {
        return OURS
                + switch (name) {
                    case "engine-norm-hours" -> "engine.normhours";
                    case "engine-decree-335" -> "engine.decree335";
                    default -> name.replace('-', '.');
                };
    }

    private static Map<String, Set<String>> table() {
        try {
            var rows = new TreeMap<String, Set<String>>();
            var matcher = ROW.matcher(Files.readString(Folders.ROOT.resolve("docs/architecture.md")));
            while (matcher.find()) {
                var allowed = matcher.group(2).strip();
                rows.put(
                        matcher.group(1),
                        allowed.equals("–")
                                ? Set.of()
                                : Set.of(allowed.replace("`", "").split(",\\s*")));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Manifest> built() {
        var manifests = new TreeMap<String, Manifest>();
        try (var folders = Files.list(Folders.ROOT.resolve("bundles"))) {
            for (Path folder : (Iterable<Path>) folders.filter(f -> Files.exists(f.resolve("pom.xml")))::iterator) {
                manifests.put(folder.getFileName().toString(), manifest(folder.resolve("target")));
            }
            return manifests;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Manifest manifest(Path target) throws IOException {
        try (var jars = Files.list(target)) {
            var jar = jars.filter(
                            f -> f.getFileName().toString().matches("vn\\.eoffice\\.kpi\\.[a-z0-9.]+-[0-9.]+\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("Nothing built in " + target));
            try (var file = new JarFile(jar.toFile())) {
                return file.getManifest();
            }
        }
    }

    private static Set<String> packages(Manifest manifest, String header) {
        var value = manifest.getMainAttributes().getValue(header);
        var names = new LinkedHashSet<String>();
        if (value != null) {
            var clauses = CLAUSE.matcher(value);
            while (clauses.find()) {
                for (var part : clauses.group().split(";")) {
                    if (!part.contains("=")) {
                        names.add(part.strip());
                    }
                }
            }
        }
        return names;
    }
}
