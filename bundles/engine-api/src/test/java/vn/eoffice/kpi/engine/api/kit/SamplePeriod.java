package vn.eoffice.kpi.engine.api.kit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.eoffice.kpi.engine.api.DaySums;
import vn.eoffice.kpi.engine.api.EntryScore;
import vn.eoffice.kpi.engine.api.EntryScore.Scored;
import vn.eoffice.kpi.engine.api.PeriodFacts;

/** A period for tests: adds entry scores up by day the way the plugin does. Not thread-safe while it is filled. */
public final class SamplePeriod implements PeriodFacts {

    private final LocalDate from;
    private final LocalDate to;
    private final SortedMap<LocalDate, Sums> days = new TreeMap<>();

    private SamplePeriod(LocalDate from, LocalDate to) {
        this.from = from;
        this.to = to;
    }

    public static SamplePeriod month(YearMonth month) {
        return new SamplePeriod(month.atDay(1), month.atEndOfMonth());
    }

    public SamplePeriod add(LocalDate day, EntryScore score) {
        var one = score instanceof Scored scored
                ? new Sums(
                        day,
                        scored.points(),
                        scored.value(),
                        scored.bonus(),
                        scored.deduction(),
                        scored.amounts(),
                        1,
                        0)
                : Sums.unscored(day);
        days.merge(day, one, Sums::plus);
        return this;
    }

    @Override
    public LocalDate from() {
        return from;
    }

    @Override
    public LocalDate to() {
        return to;
    }

    @Override
    public List<DaySums> days() {
        return List.copyOf(days.values());
    }

    private record Sums(
            LocalDate day,
            BigDecimal points,
            BigDecimal value,
            BigDecimal bonus,
            BigDecimal deduction,
            Map<String, BigDecimal> amounts,
            int scored,
            int notScored)
            implements DaySums {

        static Sums unscored(LocalDate day) {
            var zero = BigDecimal.ZERO;
            return new Sums(day, zero, zero, zero, zero, Map.of(), 0, 1);
        }

        Sums plus(Sums other) {
            var both = new TreeMap<>(amounts);
            other.amounts.forEach((name, amount) -> both.merge(name, amount, BigDecimal::add));
            return new Sums(
                    day,
                    points.add(other.points),
                    value.add(other.value),
                    bonus.add(other.bonus),
                    deduction.add(other.deduction),
                    both,
                    scored + other.scored,
                    notScored + other.notScored);
        }
    }
}
