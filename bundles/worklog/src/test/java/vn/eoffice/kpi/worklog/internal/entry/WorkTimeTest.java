package vn.eoffice.kpi.worklog.internal.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.kpi.platform.rest.Problem;

class WorkTimeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-11-26, 7, worklog.date.future",
        "2026-11-25, 7, ",
        "2026-11-18, 7, ",
        "2026-11-17, 7, worklog.date.too-old",
        "2026-11-25, 0, ",
        "2026-11-24, 0, worklog.date.too-old",
    })
    void daysOutsideTheWindowAreRefused(LocalDate day, int window, String code) {
        assertEquals(
                code, WorkTime.refuseDay(day, TODAY, window).map(Problem::code).orElse(null));
    }

    @ParameterizedTest
    @CsvSource({
        ", , ",
        "2026-11-25T01:00:00Z, , worklog.times.half",
        ", 2026-11-25T01:00:00Z, worklog.times.half",
        "2026-11-25T01:00:00Z, 2026-11-25T03:30:00Z, ",
        "2026-11-25T03:00:00Z, 2026-11-25T03:00:00Z, worklog.times.order",
        "2026-11-25T03:00:00Z, 2026-11-25T02:00:00Z, worklog.times.order",
        "2026-11-24T01:00:00Z, 2026-11-25T01:00:01Z, worklog.times.too-long",
        "2026-11-24T16:59:00Z, 2026-11-25T01:00:00Z, worklog.times.other-day",
        "2026-11-24T17:00:00Z, 2026-11-25T01:00:00Z, ",
        "2026-11-25T09:00:00Z, 2026-11-25T10:00:01Z, worklog.times.future",
    })
    void hoursThatCannotBeAreRefused(Instant start, Instant end, String code) {
        assertEquals(
                code,
                WorkTime.refuseTimes(start, end, TODAY, NOW).map(Problem::code).orElse(null));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T16:59:59Z, 2026-11-24",
        "2026-11-24T17:00:00Z, 2026-11-25",
    })
    void daysAreDaysInVietNam(Instant instant, LocalDate day) {
        assertEquals(day, WorkTime.day(instant));
    }
}
