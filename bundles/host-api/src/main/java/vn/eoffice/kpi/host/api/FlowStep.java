package vn.eoffice.kpi.host.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One person's share in processing a document, as it stands after the event.
 *
 * @param key stable key of the share, unique within the document
 * @param assignee whose share it is
 * @param onBehalfOf for whom the assignee acts, null for themselves
 * @param unit the assignee's unit for this share, null when the host does not know
 * @param assignedAt when it was given, null when the host does not know
 * @param dueAt the person's own deadline; a bare date is the end of that working day; null when there is none
 * @param documentDueAt the document's deadline, null when there is none
 * @param completedAt when it was finished, null while it is open
 * @param product the document that came out of the work (the reply), null when there is none
 * @param reason why, in the words of who acted; for changes of deadline, suspension, return and recall
 */
public record FlowStep(
        String key,
        @Nullable PersonKey assignee,
        FlowRole role,
        @Nullable PersonKey onBehalfOf,
        @Nullable UnitKey unit,
        @Nullable Instant assignedAt,
        @Nullable Instant dueAt,
        @Nullable Instant documentDueAt,
        @Nullable Instant completedAt,
        @Nullable DocumentHeader product,
        @Nullable String reason) {}
