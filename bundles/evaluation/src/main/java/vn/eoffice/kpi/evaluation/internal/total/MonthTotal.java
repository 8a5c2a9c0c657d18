package vn.eoffice.kpi.evaluation.internal.total;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.engine.api.DaySums;
import vn.eoffice.kpi.engine.api.PeriodFacts;
import vn.eoffice.kpi.engine.api.PeriodScore.Concluded;
import vn.eoffice.kpi.evaluation.internal.rules.RulesInForce.InForce;
import vn.eoffice.kpi.platform.rest.Text;

/**
 * One person's month.
 *
 * @param conclusion what the engine made of the sums, null while there is nothing to conclude or nobody to do it
 * @param reason why there is no conclusion, null when there is one
 * @param rules the rules that conclude it: those in force on its last day; null without any
 */
public record MonthTotal(
        Month facts,
        @Nullable Concluded conclusion,
        @Nullable String reason,
        @Nullable Text reasonText,
        @Nullable InForce rules) {

    /** The sums of the month, as the engine gets them. */
    public record Month(YearMonth month, List<DayTotal> totals) implements PeriodFacts {

        @Override
        public LocalDate from() {
            return month.atDay(1);
        }

        @Override
        public LocalDate to() {
            return month.atEndOfMonth();
        }

        @Override
        public Span span() {
            return Span.MONTH;
        }

        @Override
        public List<DaySums> days() {
            return List.copyOf(totals);
        }

        @Override
        public String duty() {
            return "STAFF";
        }

        /** Nobody scores the general criteria in a running month. */
        @Override
        public @Nullable BigDecimal generalPoints() {
            return null;
        }

        @Override
        public List<Led> led() {
            return List.of();
        }

        @Override
        public Set<String> fields() {
            return Set.of();
        }

        @Override
        public Map<String, String> judgements() {
            return Map.of();
        }

        @Override
        public List<MonthResult> months() {
            return List.of();
        }
    }

    public BigDecimal sum(Function<DayTotal, BigDecimal> of) {
        return facts.totals().stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public int count(ToIntFunction<DayTotal> of) {
        return facts.totals().stream().mapToInt(of).sum();
    }
}
