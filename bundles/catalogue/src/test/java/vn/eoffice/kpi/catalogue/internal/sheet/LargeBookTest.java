package vn.eoffice.kpi.catalogue.internal.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.eoffice.kpi.catalogue.Fault;

/** The descriptions of ten provinces in one file, in a heap far smaller than their text. */
class LargeBookTest {

    private static final int ROWS = 10_220;
    private static final int TEXTS = 12;
    private static final int LENGTH = 700;

    @Test
    void theHeapDoesNotFollowTheSizeOfTheFile(@TempDir Path folder) throws Exception {
        var file = folder.resolve("large.xlsx");
        write(file);
        var output = folder.resolve("output.txt");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx24m",
                        "-cp",
                        place(Books.class) + java.io.File.pathSeparator + place(Child.class),
                        Child.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(100, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }

        assertEquals(ROWS + " rows, " + (long) ROWS * TEXTS * LENGTH + " characters\n", Files.readString(output));
    }

    private static String place(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }

    /** As Excel does it: every text but once, in a part of its own. */
    private static void write(Path file) throws IOException {
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            zip.setLevel(1);
            for (var part : Told.bookParts("").entrySet()) {
                if (!part.getKey().contains("sheet1")) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            zip.write("<sst>".getBytes(StandardCharsets.UTF_8));
            var random = new Random(7);
            for (int i = 0; i < ROWS * TEXTS; i++) {
                var words = new StringBuilder("<si><t>");
                for (int j = 0; j < LENGTH / 7; j++) {
                    words.append("aăâeêiuư".charAt(random.nextInt(8)))
                            .append("oạnđưc".charAt(random.nextInt(6)))
                            .append("trình");
                }
                zip.write(words.append("</t></si>").toString().getBytes(StandardCharsets.UTF_8));
            }
            zip.write("</sst>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < ROWS * TEXTS; i++) {
                var cell = "<c t='s'><v>" + i + "</v></c>";
                cell = i % TEXTS == 0 ? "<row>" + cell : i % TEXTS == TEXTS - 1 ? cell + "</row>" : cell;
                zip.write(cell.getBytes(StandardCharsets.UTF_8));
            }
            zip.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
        }
    }

    static final class Child implements RowSink {
        private int rows;
        private long characters;

        public static void main(String[] arguments) {
            var child = new Child();
            Books.read(Path.of(arguments[0]), "large.xlsx", Limits.STANDARD, child);
            System.out.print(child.rows + " rows, " + child.characters + " characters\n");
        }

        @Override
        public void row(Row row) {
            rows++;
            row.cells().forEach(cell -> characters += cell.text().length());
        }

        @Override
        public void fault(Fault fault) {
            System.out.println(fault);
        }
    }
}
