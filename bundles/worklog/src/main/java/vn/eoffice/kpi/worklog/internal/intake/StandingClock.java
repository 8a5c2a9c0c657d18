package vn.eoffice.kpi.worklog.internal.intake;

import java.time.LocalDate;
import java.util.List;
import vn.eoffice.kpi.directory.Absence;
import vn.eoffice.kpi.directory.WorkingCalendar;
import vn.eoffice.kpi.worklog.internal.entry.WorkTime;

/** Counts the working days on which a person's clock stood still, each once: work suspended, person away. */
final class StandingClock {

    private StandingClock() {}

    /** Of the days after the one of assignment up to the one of completion. */
    static int workingDays(
            LocalDate assigned,
            LocalDate done,
            List<Suspension> suspensions,
            List<Absence> absences,
            WorkingCalendar calendar) {
        if (!done.isAfter(assigned) || (suspensions.isEmpty() && absences.isEmpty())) {
            return 0;
        }
        return (int) assigned.plusDays(1)
                .datesUntil(done.plusDays(1))
                .filter(calendar::isWorkingDay)
                .filter(day -> suspensions.stream().anyMatch(s -> stands(s, day))
                        || absences.stream().anyMatch(a -> !day.isBefore(a.from()) && !day.isAfter(a.to())))
                .count();
    }

    /** The day of the suspension was still worked; the day on which work goes on again still stood. */
    private static boolean stands(Suspension suspension, LocalDate day) {
        return day.isAfter(WorkTime.day(suspension.from()))
                && (suspension.to() == null || !day.isAfter(WorkTime.day(suspension.to())));
    }
}
