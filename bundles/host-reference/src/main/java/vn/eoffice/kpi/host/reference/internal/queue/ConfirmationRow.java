package vn.eoffice.kpi.host.reference.internal.queue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A confirmation that the plugin put into somebody's queue. */
public record ConfirmationRow(
        String id, String authorName, String title, @Nullable Long documentId, Instant waitingSince) {}
