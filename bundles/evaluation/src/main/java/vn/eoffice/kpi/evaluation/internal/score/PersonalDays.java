package vn.eoffice.kpi.evaluation.internal.score;

import java.time.LocalDate;
import java.util.List;
import vn.eoffice.kpi.directory.Absence;
import vn.eoffice.kpi.directory.WorkingCalendar;
import vn.eoffice.kpi.engine.api.WorkingDays;

/** The offices' working days without one person's absences. */
record PersonalDays(WorkingCalendar calendar, List<Absence> absences) implements WorkingDays {

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return calendar.isWorkingDay(day)
                && absences.stream().noneMatch(absence -> !day.isBefore(absence.from()) && !day.isAfter(absence.to()));
    }
}
