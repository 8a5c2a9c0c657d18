package vn.eoffice.kpi.engine.api;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a period comes to, or the reason why nothing can be said. */
public sealed interface PeriodScore {

    /** How it came about, in the order of the calculation. */
    List<TraceLine> trace();

    /**
     * The result of a period.
     *
     * @param points exact; a number without end is cut at 34 digits
     * @param published the points as shown to people: rounded once, with the scale to show
     * @param figures further results by name, exact, for screens and reports; "bonusCounted" is the part of the bonuses that
     *     counts
     * @param standing the class that the points alone give ("GOOD"); null when the engine knows no classes
     * @param trace not empty; its last line has the factor {@link TraceLine#POINTS} and the points as value
     */
    record Concluded(
            BigDecimal points,
            BigDecimal published,
            Map<String, BigDecimal> figures,
            @Nullable String standing,
            List<TraceLine> trace)
            implements PeriodScore {

        public Concluded {
            requireNonNull(published, "published");
            points = Exact.plain(points);
            figures = Exact.plain(figures);
            trace = List.copyOf(trace);
        }

        /** The same with the class that the points alone give. */
        public Concluded standing(String byPoints) {
            return new Concluded(points, published, figures, byPoints, trace);
        }
    }

    /**
     * No result, and why.
     *
     * @param reason stable name for programs ("NOTHING_SCORED")
     * @param figures what is known all the same, by name, exact
     */
    record NotConcluded(String reason, Label text, Map<String, BigDecimal> figures, List<TraceLine> trace)
            implements PeriodScore {

        public NotConcluded {
            requireNonNull(reason, "reason");
            requireNonNull(text, "text");
            figures = Exact.plain(figures);
            trace = List.copyOf(trace);
        }

        /** The same with what is known all the same. */
        public NotConcluded knowing(Map<String, BigDecimal> known) {
            return new NotConcluded(reason, text, known, trace);
        }
    }

    static Concluded concluded(
            BigDecimal points, BigDecimal published, Map<String, BigDecimal> figures, List<TraceLine> trace) {
        return new Concluded(points, published, figures, null, trace);
    }

    static NotConcluded notConcluded(String reason, Label text, List<TraceLine> trace) {
        return new NotConcluded(reason, text, Map.of(), trace);
    }
}
