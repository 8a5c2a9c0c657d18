package vn.eoffice.kpi.host.reference.internal.register;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.host.api.DocumentHeader;
import vn.eoffice.kpi.host.api.Secrecy;
import vn.eoffice.kpi.host.reference.Urgency;

public record DocumentRow(
        long id,
        DocumentHeader.Kind kind,
        DocumentState state,
        long agencyId,
        String agencyName,
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
        String authorName,
        Instant registeredAt,
        @Nullable Long leaderId,
        @Nullable String leaderName,
        @Nullable Long replyTo,
        long revision,
        int version) {

    public boolean incoming() {
        return kind == DocumentHeader.Kind.INCOMING;
    }

    public boolean secret() {
        return secrecy != Secrecy.NORMAL;
    }
}
