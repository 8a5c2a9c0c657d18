package vn.eoffice.kpi.web.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** A file of the screens as it is sent: its bytes, the same compressed, and the digest that tells versions apart. */
record Asset(String contentType, byte[] bytes, byte[] gzipped, String digest) {

    private static final String FOLDER = "/META-INF/resources/static/";

    /**
     * @throws IllegalStateException if the bundle lacks the file
     */
    static Asset of(String path, String contentType) {
        try (var in = Asset.class.getResourceAsStream(FOLDER + path)) {
            if (in == null) {
                throw new IllegalStateException("The bundle lacks %s%s.".formatted(FOLDER, path));
            }
            var bytes = in.readAllBytes();
            return new Asset(contentType, bytes, gzip(bytes), digest(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
