package vn.eoffice.kpi.engine.normhours;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.engine.api.Label;
import vn.eoffice.kpi.engine.api.WorkFacts;

/**
 * How early (above 0) or late (below 0) work was finished.
 *
 * @param days working days
 * @param due the deadline with its suspensions, null when there is none
 */
record Timing(int days, @Nullable LocalDate due, LocalDate done) {

    private static final DateTimeFormatter VIETNAMESE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    static Timing of(WorkFacts facts, LocalDate done) {
        var stated = facts.dueDate();
        if (stated == null) {
            return new Timing(0, null, done);
        }
        var days = facts.workingDays();
        var due = days.moved(stated, facts.suspendedWorkingDays());
        return new Timing(days.between(done, due) - days.between(due, done), due, done);
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
