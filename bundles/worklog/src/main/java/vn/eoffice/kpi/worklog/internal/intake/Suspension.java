package vn.eoffice.kpi.worklog.internal.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.host.api.PersonKey;

/**
 * A time in which the clock stood still.
 *
 * @param to null while it lasts
 */
record Suspension(Instant from, @Nullable Instant to, @Nullable PersonKey by, @Nullable String reason) {

    Suspension endedAt(Instant end) {
        return new Suspension(from, end, by, reason);
    }
}
