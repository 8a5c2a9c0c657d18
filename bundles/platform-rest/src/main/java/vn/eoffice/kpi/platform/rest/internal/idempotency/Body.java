package vn.eoffice.kpi.platform.rest.internal.idempotency;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** A request's body, read whole before the work begins: small ones stay in memory, large ones go to a file that vanishes. */
final class Body implements Closeable {

    private static final int IN_MEMORY = 64 * 1024;
    private static final int CHUNK = 16 * 1024;

    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private @Nullable FileChannel file;
    private long size;

    private Body() {}

    /**
     * @param digest takes every byte read
     * @return null when there are more bytes than the limit
     */
    static @Nullable Body read(InputStream in, long limit, MessageDigest digest) throws IOException {
        var body = new Body();
        var chunk = new byte[CHUNK];
        try {
            for (int n; (n = in.read(chunk)) >= 0; ) {
                if (body.size + n > limit) {
                    body.close();
                    drain(in, limit);
                    return null;
                }
                digest.update(chunk, 0, n);
                body.append(chunk, n);
            }
            return body;
        } catch (IOException e) {
            body.close();
            throw e;
        }
    }

    /** Reads a refused rest (within bounds), since many clients see our answer only once they have sent everything. */
    static void drain(InputStream in, long most) throws IOException {
        var chunk = new byte[CHUNK];
        long left = most;
        for (int n; left > 0 && (n = in.read(chunk)) >= 0; ) {
            left -= n;
        }
    }

    private void append(byte[] bytes, int length) throws IOException {
        size += length;
        if (file == null && size <= IN_MEMORY) {
            memory.write(bytes, 0, length);
            return;
        }
        if (file == null) {
            var path = Files.createTempFile("kpi-body", ".tmp");
            file = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            write(file, memory.toByteArray(), memory.size());
        }
        write(file, bytes, length);
    }

    private static void write(FileChannel file, byte[] bytes, int length) throws IOException {
        var buffer = ByteBuffer.wrap(bytes, 0, length);
        while (buffer.hasRemaining()) {
            file.write(buffer);
        }
    }

    InputStream stream() throws IOException {
        return file == null
                ? new ByteArrayInputStream(memory.toByteArray())
                : Channels.newInputStream(file.position(0));
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
