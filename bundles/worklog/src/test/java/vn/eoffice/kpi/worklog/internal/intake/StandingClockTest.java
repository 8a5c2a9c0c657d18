package vn.eoffice.kpi.worklog.internal.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.kpi.directory.Absence;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.directory.WorkingCalendar;
import vn.eoffice.kpi.host.api.HostAbsence;

class StandingClockTest {

    /** Tuesday 24/11/2026 is a holiday. */
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(Map.of(LocalDate.of(2026, 11, 24), false));

    @ParameterizedTest
    @CsvSource({
        // assigned Monday 16/11; suspended from, to; absent from, to; done; expected
        "2026-11-18, 2026-11-20, , , 2026-11-27, 2",
        "2026-11-20, 2026-11-23, , , 2026-11-27, 1",
        "2026-11-20, 2026-11-25, , , 2026-11-27, 2",
        "2026-11-18, , , , 2026-11-20, 2",
        "2026-11-18, 2026-11-20, 2026-11-19, 2026-11-20, 2026-11-27, 2",
        "2026-11-18, 2026-11-20, 2026-11-23, 2026-11-25, 2026-11-27, 4",
        ", , 2026-11-19, 2026-11-22, 2026-11-27, 2",
        ", , 2026-11-12, 2026-11-16, 2026-11-27, 0",
        ", , 2026-11-26, 2026-11-30, 2026-11-27, 2",
        ", , , , 2026-11-27, 0",
        "2026-11-16, 2026-11-20, , , 2026-11-16, 0",
    })
    void countsEachWorkingDayOnce(
            LocalDate suspended, LocalDate resumed, LocalDate from, LocalDate to, LocalDate done, int days) {
        var suspensions = suspended == null
                ? List.<Suspension>of()
                : List.of(new Suspension(morning(suspended), resumed == null ? null : morning(resumed), null, null));
        var absences = from == null
                ? List.<Absence>of()
                : List.of(new Absence(new PersonId(1), HostAbsence.Kind.SICK_LEAVE, from, to));
        assertEquals(
                days, StandingClock.workingDays(LocalDate.of(2026, 11, 16), done, suspensions, absences, CALENDAR));
    }

    private static Instant morning(LocalDate day) {
        return Instant.parse(day + "T01:00:00Z");
    }
}
