package vn.eoffice.kpi.host.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.host.api.DocumentHeader;
import vn.eoffice.kpi.host.api.PersonKey;

/**
 * A document taken over from an older register.
 *
 * @param clerk in whose agency's register it stands
 * @param number number and notation as printed, null lets an outgoing one get its own
 * @param registeredOn the day of arrival or of issue; its year is the year of the register
 */
public record PastDocument(
        PersonKey clerk,
        DocumentHeader.Kind kind,
        String type,
        @Nullable String number,
        String issuer,
        @Nullable LocalDate issuedOn,
        String subject,
        @Nullable String field,
        LocalDate registeredOn) {}
