package vn.eoffice.kpi.host.reference.internal.register;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.host.api.DocumentHeader;
import vn.eoffice.kpi.host.api.Secrecy;
import vn.eoffice.kpi.host.reference.Urgency;

/** A row about to be written. */
public record NewDocument(
        DocumentHeader.Kind kind,
        DocumentState state,
        long agencyId,
        String series,
        int year,
        int ordinal,
        @Nullable String number,
        String type,
        String issuer,
        @Nullable LocalDate issuedOn,
        String subject,
        @Nullable String field,
        Urgency urgency,
        Secrecy secrecy,
        @Nullable LocalDate arrivedOn,
        @Nullable LocalDate dueOn,
        @Nullable String body,
        @Nullable String sha256,
        long authorId,
        Instant registeredAt,
        @Nullable Long replyTo,
        String words) {}
