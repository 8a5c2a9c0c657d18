package vn.eoffice.kpi.host.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.host.api.FlowRole;
import vn.eoffice.kpi.host.api.PersonKey;

/**
 * A leader's instruction (bút phê): who does what until when.
 *
 * @param documentDue the document's deadline from now on, null leaves it as it is
 */
public record Assignment(
        PersonKey by, List<Share> shares, @Nullable LocalDate documentDue, @Nullable String instruction, Instant at) {

    public Assignment {
        shares = List.copyOf(shares);
    }

    /** One person's share; {@code due} null means the document's deadline. */
    public record Share(PersonKey person, FlowRole role, @Nullable LocalDate due) {}
}
