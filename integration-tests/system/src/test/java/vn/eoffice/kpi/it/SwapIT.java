package vn.eoffice.kpi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The engine is exchanged while eight people work. */
@Tag("any-database")
@ExtendWith(KarafExtension.class)
class SwapIT {

    private static final String ENGINE = "vn.eoffice.kpi.engine.normhours";

    @Test
    void exchangingTheEngineFailsNoRequestAndLeavesNothingUnscored(KarafProcess karaf) throws Exception {
        try (var admin = karaf.admin();
                var writers = new Writers(karaf).start()) {
            awaitMore(writers, 5);
            admin.updateBundle(ENGINE, nextVersion().toUri().toString());
            assertTrue(admin.bundles().stream().anyMatch(b -> b.version().equals("1.0.99")), () -> admin.bundles()
                    .toString());
            awaitMore(writers, 10);
            admin.stopBundle(ENGINE);
            awaitMore(writers, 2);
            admin.startBundle(ENGINE);
            awaitMore(writers, 10);
            admin.updateBundle(ENGINE, engine().toUri().toString());
            awaitMore(writers, 5);

            writers.stop();
            assertEquals(java.util.List.of(), writers.failures());
            Aftermath.everyConfirmedEntryIsScored(karaf, writers.acknowledged());
            Aftermath.theLedgerVerifies(karaf);
            System.out.printf("swap: %d requests, %d confirmed, 0 failed%n", writers.requests(), writers.confirmed());
        }
    }

    private static void awaitMore(Writers writers, int entries) {
        int before = writers.confirmed();
        Waiting.until(entries + " more confirmed, failures " + writers.failures(), Duration.ofSeconds(90), () -> {
            assertEquals(java.util.List.of(), writers.failures());
            return writers.confirmed() >= before + entries;
        });
    }

    private static Path engine() throws IOException {
        var path = "system/vn/eoffice/kpi/%s/%s".formatted(ENGINE, Folders.ENGINE_VERSION);
        return Folders.distribution().resolve(path).resolve("%s-%s.jar".formatted(ENGINE, Folders.ENGINE_VERSION));
    }

    /** The same engine under a later version, as its author would ship it. */
    private static Path nextVersion() throws IOException {
        var target = Files.createDirectories(Folders.TARGET.resolve("engines")).resolve(ENGINE + "-1.0.99.jar");
        try (var from = new JarFile(engine().toFile())) {
            var manifest = from.getManifest();
            manifest.getMainAttributes().put(new Attributes.Name("Bundle-Version"), "1.0.99");
            try (var to = new JarOutputStream(Files.newOutputStream(target), manifest)) {
                for (JarEntry entry : (Iterable<JarEntry>) from.stream()::iterator) {
                    if (!entry.getName().equals(JarFile.MANIFEST_NAME)) {
                        to.putNextEntry(new JarEntry(entry.getName()));
                        from.getInputStream(entry).transferTo(to);
                        to.closeEntry();
                    }
                }
            }
        }
        return target;
    }
}
