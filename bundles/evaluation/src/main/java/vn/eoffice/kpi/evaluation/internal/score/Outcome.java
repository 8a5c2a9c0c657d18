package vn.eoffice.kpi.evaluation.internal.score;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.engine.api.EntryScore;
import vn.eoffice.kpi.engine.api.EntryScore.NotScored;
import vn.eoffice.kpi.engine.api.EntryScore.Scored;
import vn.eoffice.kpi.evaluation.internal.engine.ReadyEngine;
import vn.eoffice.kpi.evaluation.internal.rules.RulesInForce.InForce;
import vn.eoffice.kpi.platform.rest.Text;

/**
 * What scoring an entry came to.
 *
 * @param score the score, null unless there is one
 * @param wouldGive by grade, for unrated work
 * @param rules the rules that were applied, or would have been; null without any
 * @param engineVersion version of the engine that decided, null when none did
 * @param failure what went wrong, for the administrator
 */
public record Outcome(
        Kind kind,
        @Nullable Scored score,
        @Nullable String reason,
        @Nullable Text reasonText,
        Map<String, Scored> wouldGive,
        List<TraceView> trace,
        @Nullable InForce rules,
        @Nullable String engineVersion,
        @Nullable String failure) {

    /** How far scoring got. */
    public enum Kind {
        SCORED,
        NOT_SCORED,
        /** Will be scored by itself: its engine is away or failed. */
        PENDING,
        /** Was confirmed and scored once, and counts no more. */
        WITHDRAWN
    }

    static Outcome of(EntryScore score, InForce rules, ReadyEngine engine) {
        var trace = TraceView.of(score.trace());
        return score instanceof NotScored not
                ? new Outcome(
                        Kind.NOT_SCORED,
                        null,
                        not.reason(),
                        Reason.text(not.text()),
                        not.wouldGive(),
                        trace,
                        rules,
                        engine.version(),
                        null)
                : new Outcome(Kind.SCORED, (Scored) score, null, null, Map.of(), trace, rules, engine.version(), null);
    }

    static Outcome without(Kind kind, Reason reason, @Nullable InForce rules, @Nullable String failure) {
        return new Outcome(kind, null, reason.name(), reason.text(), Map.of(), List.of(), rules, null, failure);
    }
}
