package vn.eoffice.kpi.worklog;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An output product: an issued document of the host, or an uploaded file.
 *
 * @param title number and subject of the document, or the file's name
 * @param document the issued document, null for a file
 * @param sha256 digest of the content, 64 lower-case hexadecimal digits
 * @param contentType media type of a file, null for a document
 * @param size bytes of a file, null for a document
 */
public record Evidence(
        UUID id,
        String title,
        @Nullable DocumentRef document,
        String sha256,
        @Nullable String contentType,
        @Nullable Long size,
        Instant addedAt) {}
