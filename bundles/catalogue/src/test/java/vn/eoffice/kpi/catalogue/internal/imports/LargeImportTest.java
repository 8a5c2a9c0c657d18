package vn.eoffice.kpi.catalogue.internal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.eoffice.kpi.catalogue.internal.column.Kind;
import vn.eoffice.kpi.catalogue.internal.sheet.BookWriter;
import vn.eoffice.kpi.catalogue.internal.sheet.Format;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.platform.audit.Ledger;
import vn.eoffice.kpi.platform.database.TestDatabase;

/** A book is received, checked and applied in a heap far smaller than its text. */
class LargeImportTest {

    private static final int ROWS = 1_500;
    private static final int TEXTS = 6;
    private static final int LENGTH = 3_000;

    @Test
    void theHeapDoesNotFollowTheSizeOfTheFile(@TempDir Path folder) throws Exception {
        var book = folder.resolve("book.xlsx");
        write(book);
        var output = folder.resolve("output.txt");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx40m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        book.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(300, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }

        assertEquals(
                "added %d, unchanged 0%nadded 0, unchanged %d%n%d acts%n".formatted(ROWS + 1, ROWS + 1, ROWS + 5),
                Files.readString(output));
    }

    private static void write(Path file) throws IOException {
        try (var book = new BookWriter(new BufferedOutputStream(Files.newOutputStream(file)), Format.XLSX)) {
            book.sheet(Kind.POSITION.sheet().vi(), List.of("code", "name", "group"));
            book.row(List.of("P", "Chuyên viên", "Chuyên môn"));
            var headers = List.of(
                    "code",
                    "name",
                    "position",
                    "purpose",
                    "duties",
                    "outputs",
                    "reportsTo",
                    "coordinatesWith",
                    "requirements");
            book.sheet(Kind.DESCRIPTION.sheet().vi(), headers);
            var random = new Random(7);
            for (int i = 0; i < ROWS; i++) {
                var row = new ArrayList<String>(List.of("D" + i, "Bản mô tả " + i, "P"));
                for (int j = 0; j < TEXTS; j++) {
                    row.add(text(random));
                }
                book.row(row);
            }
        }
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        while (text.length() < LENGTH) {
            text.append("aăâeêiuư".charAt(random.nextInt(8)))
                    .append("oạnđưc".charAt(random.nextInt(6)))
                    .append("trình ");
        }
        return text.toString().strip();
    }

    static final class Child {

        public static void main(String[] arguments) throws IOException {
            var db = new TestDatabase();
            db.beforeAll(null);
            var acts = new AtomicLong();
            var ledger = (Ledger) Proxy.newProxyInstance(
                    Ledger.class.getClassLoader(), new Class<?>[] {Ledger.class}, (proxy, method, args) -> {
                        acts.incrementAndGet();
                        return null;
                    });
            var imports = new TestImports(new CatalogueStore(db.database()), ledger);
            for (int i = 0; i < 2; i++) {
                try (var content = Files.newInputStream(Path.of(arguments[0]))) {
                    var outcome = imports.load("book.xlsx", content, LocalDate.of(2027, 1, 1), "1/QĐ", "person:1");
                    outcome.faults().forEach(System.out::println);
                    System.out.printf("added %d, unchanged %d%n", outcome.added(), outcome.unchanged());
                }
            }
            System.out.printf("%d acts%n", acts.get());
            db.afterAll(null);
        }
    }
}
