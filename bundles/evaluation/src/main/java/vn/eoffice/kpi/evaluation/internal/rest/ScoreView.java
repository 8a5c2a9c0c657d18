package vn.eoffice.kpi.evaluation.internal.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.engine.api.EntryScore.Scored;
import vn.eoffice.kpi.evaluation.internal.rules.RulesInForce.InForce;
import vn.eoffice.kpi.evaluation.internal.score.Outcome;
import vn.eoffice.kpi.evaluation.internal.score.StoredScore;
import vn.eoffice.kpi.evaluation.internal.score.TraceView;
import vn.eoffice.kpi.platform.rest.Text;

/**
 * An entry's score with its explanation.
 *
 * @param outcome SCORED, NOT_SCORED or PENDING
 * @param trial whether the unit was not live on the day of the work: then points are shown only, not used
 * @param points exact
 * @param published rounded for people, with its zeros
 * @param wouldGive published points by grade, for work that is not rated yet
 * @param scoredAt when it was decided, null while nothing is
 */
public record ScoreView(
        UUID entryId,
        String outcome,
        boolean trial,
        @Nullable BigDecimal points,
        @Nullable String published,
        @Nullable BigDecimal bonus,
        @Nullable BigDecimal deduction,
        @Nullable String reason,
        @Nullable Text reasonText,
        @Nullable Map<String, String> wouldGive,
        List<TraceView> trace,
        @Nullable RuleSetView ruleSet,
        @Nullable String engine,
        @Nullable Instant scoredAt) {

    static ScoreView of(StoredScore score, boolean trial, @Nullable InForce rules) {
        var published = score.published();
        boolean decided = score.outcome() == Outcome.Kind.SCORED || score.outcome() == Outcome.Kind.NOT_SCORED;
        return new ScoreView(
                score.entry(),
                score.outcome().name(),
                trial,
                score.points(),
                published == null ? null : published.toPlainString(),
                score.bonus(),
                score.deduction(),
                score.reason(),
                score.reasonText(),
                null,
                score.trace(),
                RuleSetView.of(rules),
                score.engine(),
                decided ? score.decidedAt() : null);
    }

    /** What an unconfirmed entry would come to; never a score, whatever the engine says. */
    static ScoreView preview(UUID entry, boolean trial, Outcome outcome) {
        var rules = outcome.rules();
        return new ScoreView(
                entry,
                Outcome.Kind.NOT_SCORED.name(),
                trial,
                null,
                null,
                null,
                null,
                outcome.reason(),
                outcome.reasonText(),
                outcome.wouldGive().isEmpty() ? null : published(outcome.wouldGive()),
                outcome.trace(),
                RuleSetView.of(rules),
                rules == null ? null : rules.content().engine(),
                null);
    }

    private static Map<String, String> published(Map<String, Scored> byGrade) {
        var published = new LinkedHashMap<String, String>();
        byGrade.forEach((grade, score) -> published.put(grade, score.published().toPlainString()));
        return published;
    }
}
