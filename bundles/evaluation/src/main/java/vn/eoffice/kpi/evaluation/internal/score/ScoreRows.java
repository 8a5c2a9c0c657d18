package vn.eoffice.kpi.evaluation.internal.score;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.evaluation.internal.total.Contribution;
import vn.eoffice.kpi.platform.rest.Json;
import vn.eoffice.kpi.worklog.Entry;

/** Between outcomes and their rows. */
final class ScoreRows {

    private static final TypeReference<Map<String, BigDecimal>> AMOUNTS = new TypeReference<>() {};
    private static final TypeReference<List<TraceView>> TRACE = new TypeReference<>() {};

    private ScoreRows() {}

    /**
     * @param nextTry when a pending one is due
     */
    static ScoreRow of(Entry entry, Outcome outcome, int attempts, @Nullable Instant nextTry, Instant now) {
        var score = outcome.score();
        var rules = outcome.rules();
        var text = outcome.reasonText();
        return new ScoreRow(
                entry.id().value(),
                entry.owner().value(),
                entry.workedOn(),
                outcome.kind(),
                score == null ? null : score.points(),
                score == null ? null : score.published(),
                score == null ? null : score.bonus(),
                score == null ? null : score.deduction(),
                score == null || score.amounts().isEmpty() ? null : Json.text(score.amounts()),
                outcome.reason(),
                text == null ? null : text.vi(),
                text == null ? null : text.en(),
                Json.text(outcome.trace()),
                rules == null ? null : rules.id(),
                rules == null ? null : rules.content().engine(),
                outcome.engineVersion(),
                now,
                attempts,
                nextTry,
                outcome.failure());
    }

    static Contribution contribution(ScoreRow row) {
        return switch (row.outcome()) {
            case SCORED ->
                Contribution.scored(
                        row.person(),
                        row.day(),
                        number(row.points()),
                        number(row.bonus()),
                        number(row.deduction()),
                        amounts(row));
            case NOT_SCORED -> Contribution.notScored(row.person(), row.day());
            case PENDING -> Contribution.pending(row.person(), row.day());
            case WITHDRAWN -> Contribution.nothing(row.person(), row.day());
        };
    }

    static List<TraceView> trace(ScoreRow row) {
        return read(row.trace(), TRACE);
    }

    private static Map<String, BigDecimal> amounts(ScoreRow row) {
        return row.amounts() == null ? Map.of() : read(row.amounts(), AMOUNTS);
    }

    private static BigDecimal number(@Nullable BigDecimal number) {
        return number == null ? BigDecimal.ZERO : number;
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return Json.mapper().readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored score is no JSON of ours: " + json, e);
        }
    }
}
