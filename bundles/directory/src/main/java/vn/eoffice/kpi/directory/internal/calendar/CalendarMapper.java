package vn.eoffice.kpi.directory.internal.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The listed days. Changes answer how many rows they touched: none when the version is another. */
public interface CalendarMapper {

    List<CalendarDay> all();

    List<CalendarDay> between(LocalDate from, LocalDate to);

    @Nullable
    CalendarDay day(LocalDate day);

    int insert(LocalDate day, boolean working, DayKind kind, String name);

    int update(LocalDate day, boolean working, DayKind kind, String name, long version);

    int delete(LocalDate day, long version);
}
