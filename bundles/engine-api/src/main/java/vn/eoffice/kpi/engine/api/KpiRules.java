package vn.eoffice.kpi.engine.api;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A rule set made ready by its engine. Immutable, thread-safe and pure: no clock, no input or output, no service; the same
 * facts give an equal outcome, on every node, years later. Arguments are never null and must not be retained; answers are
 * never null.
 *
 * <p>A call should take microseconds. One that takes seconds, throws or answers null counts as a failure of the engine: the
 * work stays unscored, is listed, and is tried again.
 */
@ConsumerType
public interface KpiRules {

    /**
     * Scores one piece of work, or says why it cannot. A missing or unknown fact is a {@link EntryScore.NotScored}, never a
     * default and never an exception; work that is unrated ({@link WorkFacts#grade()} null) is never scored.
     */
    EntryScore score(WorkFacts facts);

    /**
     * Concludes one person's month, quarter or year from the sums of its days. May be called often and while the period still
     * runs.
     */
    PeriodScore conclude(PeriodFacts facts);
}
