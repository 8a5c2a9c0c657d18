package vn.eoffice.kpi.evaluation.internal.total;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What an entry adds to the sums of its owner's day. */
public record Contribution(
        long person,
        LocalDate day,
        BigDecimal points,
        BigDecimal value,
        BigDecimal bonus,
        BigDecimal deduction,
        int scored,
        int notScored,
        int pending,
        Map<String, BigDecimal> amounts) {

    public static Contribution scored(
            long person,
            LocalDate day,
            BigDecimal points,
            BigDecimal bonus,
            BigDecimal deduction,
            Map<String, BigDecimal> amounts) {
        var value = points.subtract(bonus).subtract(deduction);
        return new Contribution(person, day, points, value, bonus, deduction, 1, 0, 0, amounts);
    }

    public static Contribution notScored(long person, LocalDate day) {
        return counted(person, day, 1, 0);
    }

    public static Contribution pending(long person, LocalDate day) {
        return counted(person, day, 0, 1);
    }

    public static Contribution nothing(long person, LocalDate day) {
        return counted(person, day, 0, 0);
    }

    private static Contribution counted(long person, LocalDate day, int notScored, int pending) {
        var zero = BigDecimal.ZERO;
        return new Contribution(person, day, zero, zero, zero, zero, 0, notScored, pending, Map.of());
    }

    /** The change from another contribution of the same entry to this one. */
    public Contribution minus(Contribution before) {
        var change = new HashMap<>(amounts);
        before.amounts.forEach((name, amount) -> change.merge(name, amount.negate(), BigDecimal::add));
        return new Contribution(
                person,
                day,
                points.subtract(before.points),
                value.subtract(before.value),
                bonus.subtract(before.bonus),
                deduction.subtract(before.deduction),
                scored - before.scored,
                notScored - before.notScored,
                pending - before.pending,
                change);
    }

    boolean isNothing() {
        return scored == 0
                && notScored == 0
                && pending == 0
                && points.signum() == 0
                && value.signum() == 0
                && bonus.signum() == 0
                && deduction.signum() == 0
                && amounts.values().stream().allMatch(amount -> amount.signum() == 0);
    }
}
