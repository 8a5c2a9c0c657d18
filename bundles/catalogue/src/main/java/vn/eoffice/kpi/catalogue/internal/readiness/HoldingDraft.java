package vn.eoffice.kpi.catalogue.internal.readiness;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody corrects about a person in a unit; what they left out is null.
 *
 * @param position code, null or empty to believe the host again
 */
public record HoldingDraft(
        @Nullable String position, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String reason) {}
