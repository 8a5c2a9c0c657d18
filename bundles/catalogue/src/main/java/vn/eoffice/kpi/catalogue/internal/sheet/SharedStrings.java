package vn.eoffice.kpi.catalogue.internal.sheet;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a workbook, which its cells name by number. They may be as large as the file, so they lie in a temporary file, with a
 * second one of their offsets; a few short ones that come again and again are kept at hand.
 */
final class SharedStrings implements Closeable {

    private static final int AT_HAND = 512;
    private static final int SHORT = 256;

    private final Path textFile;
    private final Path offsetFile;
    private final FileChannel texts;
    private final FileChannel offsets;
    private final long count;
    private final Map<Integer, String> atHand = new LinkedHashMap<>(AT_HAND, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, String> eldest) {
            return size() > AT_HAND;
        }
    };

    SharedStrings(@Nullable Part part, int longest) throws Unreadable {
        try {
            textFile = Files.createTempFile("kpi-sheet", ".texts");
            offsetFile = Files.createTempFile("kpi-sheet", ".offsets");
            try {
                count = part == null ? 0 : spool(part, longest);
                texts = FileChannel.open(textFile, StandardOpenOption.READ);
                offsets = FileChannel.open(offsetFile, StandardOpenOption.READ);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(textFile);
                Files.deleteIfExists(offsetFile);
                throw e;
            }
        } catch (Unreadable e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long spool(Part part, int longest) throws IOException {
        long number = 0;
        long offset = 0;
        try (var text = new BufferedOutputStream(Files.newOutputStream(textFile), 1 << 16);
                var index =
                        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(offsetFile), 1 << 16))) {
            index.writeLong(0);
            for (var name = part.nextStart(); name != null; name = part.nextStart()) {
                if (name.equals("si")) {
                    var bytes = part.runs(longest).getBytes(StandardCharsets.UTF_8);
                    text.write(bytes);
                    offset += bytes.length;
                    index.writeLong(offset);
                    number++;
                }
            }
        }
        return number;
    }

    /** Null when there is no such text. */
    @Nullable
    String at(int number) {
        if (number < 0 || number >= count) {
            return null;
        }
        var known = atHand.get(number);
        if (known != null) {
            return known;
        }
        var bounds = read(offsets, (long) number * Long.BYTES, 2 * Long.BYTES);
        long from = bounds.getLong();
        var text = new String(read(texts, from, (int) (bounds.getLong() - from)).array(), StandardCharsets.UTF_8);
        if (text.length() <= SHORT) {
            atHand.put(number, text);
        }
        return text;
    }

    private static ByteBuffer read(FileChannel channel, long position, int length) {
        var buffer = ByteBuffer.allocate(length);
        try {
            while (buffer.hasRemaining() && channel.read(buffer, position + buffer.position()) >= 0) {}
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return buffer.flip();
    }

    @Override
    public void close() throws IOException {
        try (texts;
                offsets) {
            Files.deleteIfExists(textFile);
            Files.deleteIfExists(offsetFile);
        }
    }
}
