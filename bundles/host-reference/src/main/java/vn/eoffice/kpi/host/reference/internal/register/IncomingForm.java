package vn.eoffice.kpi.host.reference.internal.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.host.api.Secrecy;
import vn.eoffice.kpi.host.reference.Urgency;
import vn.eoffice.kpi.host.reference.internal.Refusal;
import vn.eoffice.kpi.host.reference.internal.Text;

/** An incoming document's header as the clerk writes it. */
public record IncomingForm(
        String type,
        String number,
        String issuer,
        @Nullable LocalDate issuedOn,
        String subject,
        @Nullable String field,
        Urgency urgency,
        Secrecy secrecy,
        @Nullable LocalDate dueOn) {

    /** Checked and cleaned. */
    public static IncomingForm checked(
            @Nullable String type,
            @Nullable String number,
            @Nullable String issuer,
            @Nullable LocalDate issuedOn,
            @Nullable String subject,
            @Nullable String field,
            @Nullable Urgency urgency,
            @Nullable Secrecy secrecy,
            @Nullable LocalDate dueOn) {
        return new IncomingForm(
                DocumentTypes.known(type),
                Text.required(number, "number", "số, ký hiệu", 100),
                Text.required(issuer, "issuer", "cơ quan ban hành", 200),
                issuedOn,
                Text.required(subject, "subject", "trích yếu", 500),
                Text.optional(field, "field", "lĩnh vực", 200),
                urgency == null ? Urgency.NORMAL : urgency,
                secrecy == null ? Secrecy.NORMAL : secrecy,
                dueOn);
    }

    /** The days must fit the day of arrival. */
    void arriving(LocalDate day) {
        if (issuedOn != null && issuedOn.isAfter(day)) {
            throw Refusal.invalid("issuedOn", "Ngày ban hành không được sau ngày đến.");
        }
        if (dueOn != null && dueOn.isBefore(day)) {
            throw Refusal.invalid("dueOn", "Hạn xử lý không được trước ngày đến.");
        }
    }
}
