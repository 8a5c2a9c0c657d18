package vn.eoffice.kpi.worklog.internal.confirm;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a host's queue shall hold for one entry.
 *
 * @param revision rises with each wish, so that an older telling never counts for a newer wish
 * @param waiting true to put it there, false to take it out
 */
public record QueueItemRow(
        UUID entry,
        long revision,
        String host,
        boolean waiting,
        String leader,
        String author,
        String title,
        @Nullable String document,
        Instant waitingSince,
        int attempts) {}
