package vn.eoffice.kpi.host.reference.internal.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A file without its content. */
public record FileRow(
        long id, @Nullable Long documentId, String name, String mediaType, long size, String sha256, Instant addedAt) {}
