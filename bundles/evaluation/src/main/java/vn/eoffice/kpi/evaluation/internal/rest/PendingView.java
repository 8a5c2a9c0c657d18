package vn.eoffice.kpi.evaluation.internal.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.evaluation.internal.score.StoredScore;
import vn.eoffice.kpi.platform.rest.Text;

/** A score that waits, as an administrator sees it. */
public record PendingView(
        UUID entryId,
        long personId,
        LocalDate date,
        @Nullable String reason,
        @Nullable Text reasonText,
        @Nullable String engine,
        int attempts,
        @Nullable Instant nextTry,
        @Nullable String failure) {

    static PendingView of(StoredScore score) {
        return new PendingView(
                score.entry(),
                score.person(),
                score.day(),
                score.reason(),
                score.reasonText(),
                score.engine(),
                score.attempts(),
                score.nextTry(),
                score.failure());
    }
}
