package vn.eoffice.kpi.engine.api;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became of one piece of work: a score, or the reason why there is none. "Not scored" is neither zero nor full marks. */
public sealed interface EntryScore {

    /** How it came about, in the order of the calculation. */
    List<TraceLine> trace();

    /** A score without amounts of the engine's own. */
    static Scored scored(
            BigDecimal points, BigDecimal published, BigDecimal bonus, BigDecimal deduction, List<TraceLine> trace) {
        return new Scored(points, published, bonus, deduction, Map.of(), trace);
    }

    /**
     * @param reason stable name for programs ("NO_NORM")
     */
    static NotScored notScored(String reason, Label text, List<TraceLine> trace) {
        return new NotScored(reason, text, Map.of(), trace);
    }

    /**
     * A score.
     *
     * @param points exact, bonus and deduction included
     * @param published the points as shown to people: rounded once, with the scale to show
     * @param bonus the part of the points earned on top, 0 or more
     * @param deduction the part of the points lost, 0 or less
     * @param amounts what else the period needs, by name; summed up per day, see {@link DaySums#amounts()}
     * @param trace not empty; its last line has the factor {@link TraceLine#POINTS} and the points as value
     */
    record Scored(
            BigDecimal points,
            BigDecimal published,
            BigDecimal bonus,
            BigDecimal deduction,
            Map<String, BigDecimal> amounts,
            List<TraceLine> trace)
            implements EntryScore {

        public Scored {
            requireNonNull(published, "published");
            points = Exact.plain(points);
            bonus = Exact.plain(bonus);
            deduction = Exact.plain(deduction);
            amounts = Exact.plain(amounts);
            trace = List.copyOf(trace);
            if (bonus.signum() < 0 || deduction.signum() > 0) {
                throw new IllegalArgumentException("The bonus (%s) must be 0 or more and the deduction (%s) 0 or less."
                        .formatted(bonus, deduction));
            }
        }

        /** The same score with amounts that the period sums up. */
        public Scored adding(Map<String, BigDecimal> more) {
            return new Scored(points, published, bonus, deduction, more, trace);
        }

        /** The points without bonus and deduction. */
        public BigDecimal value() {
            return Exact.plain(points.subtract(bonus).subtract(deduction));
        }
    }

    /**
     * No score, and why.
     *
     * @param reason stable name for programs ("UNRATED")
     * @param text the reason for people, with the way out
     * @param wouldGive for unrated work: what each grade would give, best first; empty otherwise
     */
    record NotScored(String reason, Label text, Map<String, Scored> wouldGive, List<TraceLine> trace)
            implements EntryScore {

        public NotScored {
            requireNonNull(reason, "reason");
            requireNonNull(text, "text");
            wouldGive = Collections.unmodifiableMap(new LinkedHashMap<>(wouldGive));
            trace = List.copyOf(trace);
        }

        /** The same with what each grade would give, best first. */
        public NotScored giving(Map<String, Scored> byGrade) {
            return new NotScored(reason, text, byGrade, trace);
        }
    }
}
