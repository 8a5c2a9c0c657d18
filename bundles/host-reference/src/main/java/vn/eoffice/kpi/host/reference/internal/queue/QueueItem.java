package vn.eoffice.kpi.host.reference.internal.queue;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.host.api.Secrecy;
import vn.eoffice.kpi.host.reference.Urgency;

/**
 * One line of a queue.
 *
 * @param task what is to be done, in a code of {@link QueueTask}
 * @param at since when it waits, or when it was done; with {@code id} it is the place in the list
 */
public record QueueItem(
        long id,
        long documentId,
        QueueTask task,
        int ordinal,
        @Nullable String number,
        String type,
        String issuer,
        String subject,
        Urgency urgency,
        Secrecy secrecy,
        @Nullable LocalDate dueOn,
        @Nullable String personName,
        Instant at) {}
