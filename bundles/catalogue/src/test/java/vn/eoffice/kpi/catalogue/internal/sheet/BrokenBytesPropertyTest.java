package vn.eoffice.kpi.catalogue.internal.sheet;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever the bytes: rows or faults, in good time, and never an exception. */
class BrokenBytesPropertyTest {

    private static final byte[] BOOK = book(Format.XLSX);
    private static final byte[] CSV = book(Format.CSV);

    @Property(tries = 300)
    void randomBytes(@ForAll byte[] content, @ForAll("starts") byte[] start) {
        var bytes = Arrays.copyOf(start, start.length + content.length);
        System.arraycopy(content, 0, bytes, start.length, content.length);
        tells(bytes);
    }

    @Property(tries = 300)
    void filesWithSomeBytesChanged(@ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int changes) {
        for (var whole : List.of(BOOK, CSV)) {
            var random = new Random(seed);
            var bytes = whole.clone();
            for (int i = 0; i < changes; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            tells(bytes);
            tells(Arrays.copyOf(bytes, random.nextInt(bytes.length)));
        }
    }

    /** The packing whole, what is packed broken: the likelier work of a bad program. */
    @Property(tries = 300)
    void partsWithSomeCharactersChanged(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int changes) {
        var random = new Random(seed);
        var parts = new LinkedHashMap<>(parts(BOOK));
        var signs = "<>/\"'&;=-_0A9x!?[]\u0000 \n";
        for (int i = 0; i < changes; i++) {
            var name = List.copyOf(parts.keySet()).get(random.nextInt(parts.size()));
            var text = new StringBuilder(parts.getOrDefault(name, ""));
            int at = random.nextInt(text.length());
            text.replace(at, at + random.nextInt(3), "" + signs.charAt(random.nextInt(signs.length())));
            parts.put(name, text.toString());
        }
        tells(Told.zip(parts));
    }

    @Provide
    Arbitrary<byte[]> starts() {
        return Arbitraries.of(
                new byte[0],
                new byte[] {'P', 'K', 3, 4},
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0},
                new byte[] {(byte) 0xFF, (byte) 0xFE},
                new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, '"'});
    }

    private static void tells(byte[] bytes) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            var told = Told.of(bytes, "a");
            assertFalse(told.rows.isEmpty() && told.faults.isEmpty());
            Stream.concat(told.texts().stream(), told.faults.stream().map(f -> f.sheet() + f.value()))
                    .forEach(text -> assertFalse(Texts.hasControl(text), text));
        });
    }

    private static byte[] book(Format format) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new BookWriter(bytes, format)) {
            book.sheet("Đầu việc", List.of("Mã", "Tên, gọi"));
            for (int i = 0; i < 20; i++) {
                book.row(List.of("DV-" + i, "Soạn \"thảo\"\nvăn bản", i, LocalDate.of(2026, 11, 25)));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> parts(byte[] book) {
        var parts = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new java.io.ByteArrayInputStream(book))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return parts;
    }
}
