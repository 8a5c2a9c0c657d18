package vn.eoffice.kpi.host.reference;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.host.api.PersonKey;
import vn.eoffice.kpi.host.api.Secrecy;

/**
 * An incoming document as the clerk registers it.
 *
 * @param clerk holds a clerk's post; the document enters the register of that post's agency
 * @param number number and notation as printed ("77/UBND-VP")
 * @param due the document's deadline, null when it has none
 */
public record Registration(
        PersonKey clerk,
        String type,
        String number,
        String issuer,
        @Nullable LocalDate issuedOn,
        String subject,
        @Nullable String field,
        Urgency urgency,
        Secrecy secrecy,
        @Nullable LocalDate due,
        @Nullable Attachment attachment,
        Instant at) {}
