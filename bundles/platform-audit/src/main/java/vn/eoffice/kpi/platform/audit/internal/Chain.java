package vn.eoffice.kpi.platform.audit.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over the previous hash, the place in the chain and the row's content. Each text goes in with its length before it, so
 * that no two contents look alike. Used by one thread.
 */
final class Chain {

    private static final int ABSENT = -1;

    private final MessageDigest sha256 = sha256();
    private final byte[] numbers = new byte[Long.BYTES];

    byte[] hash(byte[] previous, long link, ActRow row) {
        sha256.update(previous);
        add(link);
        add(row.id());
        add(ChronoUnit.MICROS.between(Instant.EPOCH, row.at()));
        add(row.actor());
        add(row.onBehalfOf());
        add(row.action());
        add(row.objectType());
        add(row.objectId());
        add(row.reason());
        add(row.before());
        add(row.after());
        return sha256.digest();
    }

    private void add(long number) {
        ByteBuffer.wrap(numbers).putLong(number);
        sha256.update(numbers);
    }

    private void add(@Nullable String text) {
        if (text == null) {
            add(ABSENT);
        } else {
            var bytes = text.getBytes(UTF_8);
            add(bytes.length);
            sha256.update(bytes);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
