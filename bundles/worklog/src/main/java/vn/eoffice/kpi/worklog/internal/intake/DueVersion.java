package vn.eoffice.kpi.worklog.internal.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.host.api.PersonKey;

/**
 * One version of a personal deadline, with who set it and why.
 *
 * @param due null when the deadline was lifted
 */
record DueVersion(@Nullable Instant due, Instant since, @Nullable PersonKey by, @Nullable String reason) {}
