package vn.eoffice.kpi.platform.audit.internal;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 over the previous hash, the place in the chain and the row's content. Used by one thread. */
final class Chain {

    private final MessageDigest sha256 = sha256();
    private final byte[] place = new byte[Long.BYTES];

    byte[] hash(byte[] previous, long link, ByteBuffer content) {
        ByteBuffer.wrap(place).putLong(link);
        sha256.update(previous);
        sha256.update(place);
        sha256.update(content);
        return sha256.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
