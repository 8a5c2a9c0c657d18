package vn.eoffice.kpi.host.reference.internal.journal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.host.api.DocumentHeader;
import vn.eoffice.kpi.host.api.FlowRole;
import vn.eoffice.kpi.host.api.Secrecy;

/** A row of the outbox: the document, and the share if there is one, as they stood at that moment. */
public record EventRow(
        long id,
        long documentId,
        long revision,
        String type,
        Instant at,
        @Nullable Long actorId,
        DocumentHeader.Kind kind,
        @Nullable String number,
        @Nullable String docType,
        String subject,
        @Nullable String issuer,
        @Nullable String field,
        @Nullable LocalDate issuedOn,
        Secrecy secrecy,
        @Nullable String sha256,
        @Nullable Long shareId,
        @Nullable Long assigneeId,
        @Nullable FlowRole role,
        @Nullable String unitCode,
        @Nullable Instant assignedAt,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate documentDueOn,
        @Nullable Instant completedAt,
        @Nullable Long productId,
        DocumentHeader.@Nullable Kind productKind,
        @Nullable String productNumber,
        @Nullable String productType,
        @Nullable String productSubject,
        @Nullable String productIssuer,
        @Nullable LocalDate productIssuedOn,
        @Nullable String productSha256,
        @Nullable String reason,
        @Nullable Long position,
        int attempts) {}
