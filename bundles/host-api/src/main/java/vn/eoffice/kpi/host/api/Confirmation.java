package vn.eoffice.kpi.host.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Work that waits for its direct leader's confirmation.
 *
 * @param leader in whose queue it stands
 * @param author whose work it is
 * @param title one line for the queue
 * @param document the document the work came from, null for other work
 * @param waitingSince when it was submitted
 */
public record Confirmation(
        ConfirmationId id,
        PersonKey leader,
        PersonKey author,
        String title,
        @Nullable DocumentKey document,
        Instant waitingSince) {}
