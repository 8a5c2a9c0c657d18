package vn.eoffice.kpi.evaluation.internal.total;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** SQL of the sums. Two writers of one day add up, whatever their order. */
public interface TotalMapper {

    /** The sums of one day. */
    record DayRow(
            LocalDate day,
            BigDecimal points,
            BigDecimal value,
            BigDecimal bonus,
            BigDecimal deduction,
            int scored,
            int notScored,
            int pending) {}

    /** One sum of the engine's own. */
    record AmountRow(LocalDate day, String name, BigDecimal amount) {}

    void add(Contribution change);

    void addAmount(long person, LocalDate day, String name, BigDecimal amount);

    List<DayRow> days(long person, LocalDate from, LocalDate to);

    List<AmountRow> amounts(long person, LocalDate from, LocalDate to);
}
