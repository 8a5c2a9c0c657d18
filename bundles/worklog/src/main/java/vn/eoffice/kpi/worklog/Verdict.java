package vn.eoffice.kpi.worklog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.directory.PersonId;

/**
 * The direct leader's confirmation.
 *
 * @param onBehalfOf the leader in whose place the confirmer acted, null for themselves
 * @param objectiveCause whether a delay had a cause outside the person's control, by the confirmer's judgement
 */
public record Verdict(
        PersonId by,
        @Nullable PersonId onBehalfOf,
        Instant at,
        QualityGrade grade,
        boolean objectiveCause,
        @Nullable String comment) {}
