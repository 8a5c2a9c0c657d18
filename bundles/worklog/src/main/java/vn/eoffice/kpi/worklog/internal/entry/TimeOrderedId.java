package vn.eoffice.kpi.worklog.internal.entry;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Ids of version 7 (RFC 9562): they begin with the time, so that new rows lie side by side in every index. */
final class TimeOrderedId {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private TimeOrderedId() {}

    static UUID at(Instant now) {
        long high = now.toEpochMilli() << 16 | VERSION_7 | RANDOM.nextInt(0x1000);
        return new UUID(high, VARIANT | RANDOM.nextLong() >>> 2);
    }
}
