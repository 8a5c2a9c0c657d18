package vn.eoffice.kpi.engine.api.kit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.engine.api.DaySums;
import vn.eoffice.kpi.engine.api.EntryScore;
import vn.eoffice.kpi.engine.api.EntryScore.Scored;
import vn.eoffice.kpi.engine.api.PeriodFacts;

/** A period for tests: adds entry scores up by day the way the plugin does. Not thread-safe while it is filled. */
public final class SamplePeriod implements PeriodFacts {

    private final LocalDate from;
    private final LocalDate to;
    private final Span span;
    private String duty = "STAFF";
    private @Nullable BigDecimal generalPoints = new BigDecimal("28");
    private List<Led> led = List.of();
    private Set<String> fields = Set.of();
    private Map<String, String> judgements = Map.of();
    private List<MonthResult> months = List.of();
    private final SortedMap<LocalDate, Sums> days = new TreeMap<>();

    private SamplePeriod(LocalDate from, LocalDate to, Span span) {
        this.from = from;
        this.to = to;
        this.span = span;
    }

    public static SamplePeriod month(YearMonth month) {
        return new SamplePeriod(month.atDay(1), month.atEndOfMonth(), Span.MONTH);
    }

    /** A longer span that ends with the last of the months. */
    public static SamplePeriod of(Span span, List<MonthResult> months) {
        var first = months.get(0).month().atDay(1);
        var last = months.get(months.size() - 1).month().atEndOfMonth();
        var period = new SamplePeriod(first, last, span);
        period.months = List.copyOf(months);
        return period;
    }

    public SamplePeriod generalPoints(@Nullable BigDecimal points) {
        generalPoints = points;
        return this;
    }

    public SamplePeriod leading(String asDuty, Set<String> inFields, List<Led> people, Map<String, String> judged) {
        duty = asDuty;
        fields = Set.copyOf(inFields);
        led = List.copyOf(people);
        judgements = Map.copyOf(judged);
        return this;
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

    @Override
    public Span span() {
        return span;
    }

    @Override
    public String duty() {
        return duty;
    }

    @Override
    public @Nullable BigDecimal generalPoints() {
        return generalPoints;
    }

    @Override
    public List<Led> led() {
        return led;
    }

    @Override
    public Set<String> fields() {
        return fields;
    }

    @Override
    public Map<String, String> judgements() {
        return judgements;
    }

    @Override
    public List<MonthResult> months() {
        return months;
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
