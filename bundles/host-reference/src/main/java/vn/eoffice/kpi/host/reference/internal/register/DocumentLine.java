package vn.eoffice.kpi.host.reference.internal.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.host.api.DocumentHeader;
import vn.eoffice.kpi.host.api.Secrecy;
import vn.eoffice.kpi.host.reference.Urgency;

/** One line of a register. */
public record DocumentLine(
        long id,
        DocumentHeader.Kind kind,
        DocumentState state,
        int year,
        int ordinal,
        @Nullable String number,
        String type,
        String issuer,
        @Nullable LocalDate issuedOn,
        String subject,
        Urgency urgency,
        Secrecy secrecy,
        @Nullable LocalDate arrivedOn,
        @Nullable LocalDate dueOn,
        @Nullable String leadName) {}
