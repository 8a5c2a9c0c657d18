package vn.eoffice.kpi.worklog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.platform.rest.Text;

/**
 * A flow event as a host handed it over.
 *
 * @param id our own number of it
 * @param eventId the host's
 * @param reasonCode stable name of the reason, null when there is none
 * @param reason why it waits or is ignored, or what a person should know of it; null when there is nothing to say
 * @param attempts how often it was read in vain
 */
public record InboxEvent(
        long id,
        String host,
        String eventId,
        String type,
        Instant receivedAt,
        InboxState state,
        @Nullable String reasonCode,
        @Nullable Text reason,
        int attempts) {}
