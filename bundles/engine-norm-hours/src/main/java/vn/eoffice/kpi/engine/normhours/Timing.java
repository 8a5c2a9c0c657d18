package vn.eoffice.kpi.engine.normhours;

import java.time.LocalDate;
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

    private static final Label UNDATED =
            Label.of("Không có hạn xử lý: tính như đúng hạn.", "No due date: counts as on time.");

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
            return UNDATED;
        }
        if (days == 0) {
            return Label.of("Đúng hạn (hạn %s, xong %s).", "On time (due %s, done %s).", due, done);
        }
        return days > 0
                ? Label.of(
                        "Sớm %s ngày làm việc (hạn %s, xong %s).",
                        "%s working days early (due %s, done %s).", days, due, done)
                : Label.of(
                        "Trễ %s ngày làm việc (hạn %s, xong %s).",
                        "%s working days late (due %s, done %s).", -days, due, done);
    }
}
