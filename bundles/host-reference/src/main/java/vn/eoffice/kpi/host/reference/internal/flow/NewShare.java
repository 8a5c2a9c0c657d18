package vn.eoffice.kpi.host.reference.internal.flow;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.host.api.FlowRole;

/** A share about to be given. */
public record NewShare(long personId, String fullName, long unitId, FlowRole role, @Nullable LocalDate dueOn) {}
