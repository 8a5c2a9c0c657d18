package vn.eoffice.kpi.engine.normhours;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.engine.api.Label;
import vn.eoffice.kpi.engine.api.WorkFacts;
import vn.eoffice.kpi.engine.api.WorkingDays;

/**
 * How early (above 0) or late (below 0) work was finished.
 *
 * @param days working days
 * @param due the deadline with its suspensions, null when there is none
 */
record Timing(int days, @Nullable LocalDate due, LocalDate done) {

    private static final DateTimeFormatter VIETNAMESE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    /** A calendar without working days must not make the search for one endless. */
    private static final int LONGEST_PAUSE = 3_660;

    static Timing of(WorkFacts facts, LocalDate done) {
        var stated = facts.dueDate();
        if (stated == null) {
            return new Timing(0, null, done);
        }
        var days = facts.workingDays();
        var due = moved(stated, facts.suspendedWorkingDays(), days);
        return new Timing(between(done, due, days) - between(due, done, days), due, done);
    }

    private static LocalDate moved(LocalDate due, int suspended, WorkingDays days) {
        var moved = due;
        int pause = 0;
        for (int left = suspended; left > 0 && pause < LONGEST_PAUSE; ) {
            moved = moved.plusDays(1);
            boolean working = days.isWorkingDay(moved);
            left -= working ? 1 : 0;
            pause = working ? 0 : pause + 1;
        }
        return moved;
    }

    /** Working days after one day up to and including another; 0 when that is not later. */
    private static int between(LocalDate after, LocalDate upTo, WorkingDays days) {
        int count = 0;
        for (var day = after.plusDays(1); !day.isAfter(upTo); day = day.plusDays(1)) {
            count += days.isWorkingDay(day) ? 1 : 0;
        }
        return count;
    }

    Label words() {
        if (due == null) {
            return Label.of("Không có hạn xử lý: tính như đúng hạn.", "No due date: counts as on time.");
        }
        var dates = "(hạn %s, xong %s)".formatted(VIETNAMESE.format(due), VIETNAMESE.format(done));
        var english = "(due %s, done %s)".formatted(due, done);
        if (days == 0) {
            return Label.of("Đúng hạn " + dates + ".", "On time " + english + ".");
        }
        return days > 0
                ? Label.of(
                        "Sớm %d ngày làm việc %s.".formatted(days, dates),
                        "%d working days early %s.".formatted(days, english))
                : Label.of(
                        "Trễ %d ngày làm việc %s.".formatted(-days, dates),
                        "%d working days late %s.".formatted(-days, english));
    }
}
