package vn.eoffice.kpi.engine.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** One person's month, quarter, half-year or year. Immutable, thread-safe; valid during the call only. */
@ProviderType
public interface PeriodFacts {

    LocalDate from();

    /** The last day, included. */
    LocalDate to();

    /** What is concluded: a month from its days, anything longer from {@link #months()}. */
    Span span();

    /** The days that have entries, earliest first, each once. */
    List<DaySums> days();

    /** "STAFF", "HEAD" or "DEPUTY": what the person is in the unit at the end of the period. */
    String duty();

    /** Points of the general criteria, as confirmed by the monitoring authority; null while they are not. */
    @Nullable
    BigDecimal generalPoints();

    /** The people under a head or deputy; empty for staff. */
    List<Led> led();

    /** The fields in a deputy's charge; empty means all. */
    Set<String> fields();

    /** What a named person judged, by name ("organising", "cohesion"): "FULL" or "HALF". What nobody judged is absent. */
    Map<String, String> judgements();

    /** The months of a longer span, earliest first, each once; empty for a month. */
    List<MonthResult> months();

    /** Lengths of a period. */
    enum Span {
        MONTH,
        QUARTER,
        HALF_YEAR,
        YEAR
    }

    /**
     * Somebody led.
     *
     * @param name for explanations
     * @param field the field of work, null when none is known
     * @param points the published points of the period, null while there are none
     * @param amounts sums of {@link EntryScore.Scored#amounts()} of the period's entries, by name
     */
    record Led(String name, @Nullable String field, @Nullable BigDecimal points, Map<String, BigDecimal> amounts) {

        public Led {
            amounts = Exact.plain(amounts);
        }
    }

    /**
     * One month of a longer span. Without points and without an absence the result should exist and does not.
     *
     * @param points exact, null without a result
     * @param absence why the month was not worked ("MATERNITY", "SICKNESS", "UNPAID_LEAVE", "NOT_YET_RECRUITED"), null when it was
     */
    record MonthResult(YearMonth month, @Nullable BigDecimal points, @Nullable String absence) {}
}
