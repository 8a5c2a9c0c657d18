package vn.eoffice.kpi.worklog.internal.entry;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.worklog.DocumentRef;
import vn.eoffice.kpi.worklog.EntryId;
import vn.eoffice.kpi.worklog.Evidence;
import vn.eoffice.kpi.worklog.internal.WorklogJson;

/** @param file digest of the kept content, null for a document of the host */
public record EvidenceRow(
        UUID id,
        UUID entry,
        String title,
        @Nullable String document,
        String sha256,
        @Nullable String file,
        @Nullable String contentType,
        @Nullable Long size,
        Instant addedAt) {

    static EvidenceRow of(EntryId entry, Evidence evidence) {
        var document = evidence.document();
        return new EvidenceRow(
                evidence.id(),
                entry.value(),
                evidence.title(),
                document == null ? null : WorklogJson.write(document),
                evidence.sha256(),
                document == null ? evidence.sha256() : null,
                evidence.contentType(),
                evidence.size(),
                evidence.addedAt());
    }

    Evidence toEvidence() {
        return new Evidence(
                id,
                title,
                document == null ? null : WorklogJson.read(document, DocumentRef.class),
                sha256,
                contentType,
                size,
                addedAt);
    }
}
