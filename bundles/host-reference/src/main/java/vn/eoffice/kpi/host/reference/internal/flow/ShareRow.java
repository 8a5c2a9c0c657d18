package vn.eoffice.kpi.host.reference.internal.flow;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.host.api.FlowRole;

/** A share with its draft, if there is one. */
public record ShareRow(
        long id,
        long documentId,
        long personId,
        String fullName,
        long unitId,
        String unitName,
        FlowRole role,
        ShareState state,
        long assignedBy,
        String assignedByName,
        Instant assignedAt,
        @Nullable LocalDate dueOn,
        @Nullable Instant startedAt,
        @Nullable Instant suspendedAt,
        @Nullable Instant completedAt,
        @Nullable Long productId,
        @Nullable String productNumber,
        @Nullable String productSubject,
        @Nullable String result,
        @Nullable LocalDate wantedDue,
        @Nullable String wantedReason,
        @Nullable DraftState draftState,
        @Nullable String draftType,
        @Nullable String draftSubject,
        @Nullable String draftBody,
        @Nullable Long draftFileId,
        @Nullable String draftFileName,
        @Nullable String draftComment,
        int version) {}
