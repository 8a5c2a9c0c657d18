package vn.eoffice.kpi.evaluation.internal.score;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.platform.rest.Text;

/**
 * The score of a confirmed entry as it was decided.
 *
 * @param engine id of the engine, null when no rules were in force
 * @param decidedAt when, or when it was last tried
 * @param nextTry when a pending one is tried again
 * @param failure what went wrong last, for the administrator
 */
public record StoredScore(
        UUID entry,
        long person,
        LocalDate day,
        Outcome.Kind outcome,
        @Nullable BigDecimal points,
        @Nullable BigDecimal published,
        @Nullable BigDecimal bonus,
        @Nullable BigDecimal deduction,
        @Nullable String reason,
        @Nullable Text reasonText,
        List<TraceView> trace,
        @Nullable Long ruleSet,
        @Nullable String engine,
        @Nullable String engineVersion,
        Instant decidedAt,
        int attempts,
        @Nullable Instant nextTry,
        @Nullable String failure) {

    static StoredScore of(ScoreRow row) {
        return new StoredScore(
                row.entryId(),
                row.person(),
                row.day(),
                row.outcome(),
                row.points(),
                row.published(),
                row.bonus(),
                row.deduction(),
                row.reason(),
                reasonText(row),
                ScoreRows.trace(row),
                row.ruleSet(),
                row.engine(),
                row.engineVersion(),
                row.decidedAt(),
                row.attempts(),
                row.nextTry(),
                row.failure());
    }

    private static @Nullable Text reasonText(ScoreRow row) {
        if (row.reasonVi() != null && row.reasonEn() != null) {
            return Text.of(row.reasonVi(), row.reasonEn());
        }
        return row.outcome() == Outcome.Kind.PENDING ? Reason.WAITING.text() : null;
    }
}
