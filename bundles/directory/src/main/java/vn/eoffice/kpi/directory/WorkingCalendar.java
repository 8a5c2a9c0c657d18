package vn.eoffice.kpi.directory;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Which days the offices work: Monday to Friday, except where a day is listed otherwise. Immutable.
 *
 * @param exceptions listed days: true for a day worked (ngày làm bù), false for a day off (nghỉ lễ, nghỉ bù)
 * @param names what listed days are called ("Giỗ Tổ Hùng Vương")
 */
public record WorkingCalendar(Map<LocalDate, Boolean> exceptions, Map<LocalDate, String> names) {

    public WorkingCalendar {
        exceptions = Map.copyOf(exceptions);
        names = Map.copyOf(names);
    }

    public WorkingCalendar(Map<LocalDate, Boolean> exceptions) {
        this(exceptions, Map.of());
    }

    /** What a listed day is called; empty for ordinary days. */
    public Optional<String> name(LocalDate day) {
        return Optional.ofNullable(names.get(day));
    }

    public boolean isWorkingDay(LocalDate day) {
        var listed = exceptions.get(day);
        if (listed != null) {
            return listed;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** Working days after {@code from} up to and including {@code to}; 0 when {@code to} is not after {@code from}. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return (int) from.plusDays(1)
                .datesUntil(to.isAfter(from) ? to.plusDays(1) : from.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }
}
