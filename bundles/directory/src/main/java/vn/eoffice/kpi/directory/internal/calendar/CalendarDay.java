package vn.eoffice.kpi.directory.internal.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day that differs from its weekday.
 *
 * @param doubt what is uncertain about it, null when nothing is known to be
 */
public record CalendarDay(
        LocalDate day, boolean working, DayKind kind, String name, @Nullable String doubt, long version) {}
