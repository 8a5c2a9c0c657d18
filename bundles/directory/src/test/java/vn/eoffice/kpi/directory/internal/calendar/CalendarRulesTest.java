package vn.eoffice.kpi.directory.internal.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.kpi.platform.rest.FieldFault;
import vn.eoffice.kpi.platform.rest.Problem;

class CalendarRulesTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-11-24, true,  HOLIDAY,        Ngày Văn hóa, working",
                "2026-11-24, false, MAKEUP_WORKDAY, Làm bù,       working",
                "2026-11-24, -,     HOLIDAY,        Ngày Văn hóa, working",
                "2026-11-24, false, TET,            Tết,          kind",
                "2026-11-24, false, -,              Tết,          kind",
                "2026-11-24, false, HOLIDAY,        ' ',          name",
                "2026-11-24, -,     -,              -,            'kind working name'",
                "1999-12-31, false, HOLIDAY,        Tết,          date",
                "2101-01-01, false, HOLIDAY,        Tết,          date",
            })
    void everyFaultIsNamed(LocalDate day, Boolean working, String kind, String name, String fields) {
        var problem = assertThrows(Problem.class, () -> CalendarRules.check(day, working, kind, name));
        assertEquals(fields, problem.faults().stream().map(FieldFault::field).collect(Collectors.joining(" ")));
    }

    @Test
    void aNameMayBeLongButNotEndless() {
        var day = LocalDate.of(2026, 11, 24);
        assertEquals(
                "x".repeat(200),
                CalendarRules.check(day, false, "HOLIDAY", "x".repeat(200)).name());
        assertThrows(Problem.class, () -> CalendarRules.check(day, false, "HOLIDAY", "x".repeat(201)));
    }

    @Test
    void aDayThatFitsIsTakenWithItsNameTrimmed() {
        var checked = CalendarRules.check(LocalDate.of(2026, 8, 22), true, "MAKEUP_WORKDAY", " Làm bù ");
        assertEquals(new CalendarRules.Checked(DayKind.MAKEUP_WORKDAY, "Làm bù"), checked);
    }
}
