package vn.eoffice.kpi.evaluation.internal.score;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stored outcome of a confirmed entry; amounts and trace are JSON. */
public record ScoreRow(
        UUID entryId,
        long person,
        LocalDate day,
        Outcome.Kind outcome,
        @Nullable BigDecimal points,
        @Nullable BigDecimal published,
        @Nullable BigDecimal bonus,
        @Nullable BigDecimal deduction,
        @Nullable String amounts,
        @Nullable String reason,
        @Nullable String reasonVi,
        @Nullable String reasonEn,
        String trace,
        @Nullable Long ruleSet,
        @Nullable String engine,
        @Nullable String engineVersion,
        Instant decidedAt,
        int attempts,
        @Nullable Instant nextTry,
        @Nullable String failure) {}
