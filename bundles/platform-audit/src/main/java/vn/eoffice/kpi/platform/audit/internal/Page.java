package vn.eoffice.kpi.platform.audit.internal;

import java.nio.ByteBuffer;

/** Consecutive links in one value: for each its place, row, hash and content, the content with its length before it. */
final class Page {

    private static final int HASH = 32;

    private final ByteBuffer bytes;

    long link;
    long row;
    final byte[] hash = new byte[HASH];
    ByteBuffer content = ByteBuffer.allocate(0);

    Page(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    boolean hasNext() {
        return bytes.hasRemaining();
    }

    /** Moves on to the next link. */
    void next() {
        link = bytes.getLong();
        row = bytes.getLong();
        bytes.get(hash);
        int length = bytes.getInt();
        content = bytes.slice(bytes.position(), length);
        bytes.position(bytes.position() + length);
    }
}
