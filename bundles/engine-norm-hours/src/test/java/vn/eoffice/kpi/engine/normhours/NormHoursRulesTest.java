package vn.eoffice.kpi.engine.normhours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.kpi.engine.api.EntryScore.NotScored;
import vn.eoffice.kpi.engine.api.EntryScore.Scored;
import vn.eoffice.kpi.engine.api.KpiRules;
import vn.eoffice.kpi.engine.api.PeriodScore.NotConcluded;
import vn.eoffice.kpi.engine.api.TraceLine;
import vn.eoffice.kpi.engine.api.kit.SampleFacts;
import vn.eoffice.kpi.engine.api.kit.SamplePeriod;

class NormHoursRulesTest {

    private static final KpiRules RULES = new NormHoursEngine().prepare(ExampleRules.rules());
    private static final SampleFacts FACTS = SampleFacts.typical().complexity("C2");

    @ParameterizedTest(name = "due {0}, done {1}, {2} days suspended: {3} working days, rate {4}")
    @CsvSource({
        "2026-03-13, 2026-03-14, 0,   0, 0     , finished on Saturday after a Friday: no working day lies between",
        "2026-03-13, 2026-03-16, 0,  -1, -0.1  , Monday after a Friday",
        "2026-03-16, 2026-03-14, 0,   1, 0.05  , Saturday before a Monday",
        "2026-03-14, 2026-03-13, 0,   0, 0     , due on a Saturday",
        "2026-03-14, 2026-03-16, 0,  -1, -0.1  , due on a Saturday and done on Monday",
        "2026-03-12, 2026-03-13, 1,   0, 0     , one day suspended",
        "2026-03-12, 2026-03-12, 3,   3, 0.1   , suspended beyond the day it was done",
        "2026-03-02, 2026-03-16, 0, -10, -0.5  , last day of a band",
        "2026-03-02, 2026-03-17, 0, -11, -0.8  , first day of the last band, cut at the cap",
        "2026-03-17, 2026-03-10, 0,   5, 0.1   , last day of an early band",
        "2026-03-18, 2026-03-10, 0,   6, 0.15  , first day of the last early band, cut at the cap",
    })
    void timeCountsInWorkingDays(LocalDate due, LocalDate done, int suspended, int days, BigDecimal rate, String why) {
        var line = timeliness(FACTS.dueDate(due).doneDate(done).suspendedWorkingDays(suspended));
        assertEquals(Integer.toString(days), line.input(), why);
        assertEquals(0, rate.compareTo(line.value()), why);
    }

    @ParameterizedTest(name = "due {0}, done {1}, group {2}, {3}, excused {4}: {5}")
    @CsvSource({
        "2026-03-12, 2026-03-12, B, GOOD, false, 'Không cộng, không trừ.'",
        "2026-03-17, 2026-03-10, B, GOOD, false, Từ 3 đến 5 ngày: cộng 10%.",
        "2026-03-18, 2026-03-10, B, GOOD, false, Từ 6 ngày trở lên: cộng 20%. Cộng tối đa 15%.",
        "2026-03-18, 2026-03-10, A, GOOD, false, Từ 6 ngày trở lên: cộng 20%. Nhóm việc A: cộng tối đa 10%.",
        "2026-03-17, 2026-03-10, B, FAIR, false, Từ 3 đến 5 ngày: cộng 10%. Không cộng vì chất lượng dưới mức được thưởng.",
        "2026-03-13, 2026-03-16, B, GOOD, false, Từ 1 đến 2 ngày: trừ 10%.",
        "2026-03-02, 2026-03-17, B, GOOD, false, Từ 11 ngày trở lên: trừ 100%. Trừ tối đa 80%.",
        "2026-03-13, 2026-03-16, B, GOOD, true, 'Nguyên nhân khách quan được xác nhận, tính như đúng hạn: không cộng, không trừ.'",
    })
    void timelinessIsExplainedInWords(
            LocalDate due, LocalDate done, String group, String grade, boolean excused, String words) {
        var facts =
                FACTS.dueDate(due).doneDate(done).taskGroup(group).grade(grade).objectiveCauseConfirmed(excused);
        var note = timeliness(facts).note();
        assertTrue(note != null && note.vi().endsWith("). " + words), () -> String.valueOf(note));
    }

    @Test
    void everyFactorIsExplainedInBothLanguagesWithTheirOwnDecimals() {
        var scored = assertInstanceOf(
                Scored.class,
                RULES.score(FACTS.normHours(new BigDecimal("6.60")).quantity(new BigDecimal("3"))));
        scored.trace().forEach(line -> assertTrue(line.note() != null, line::factor));
        var notes = scored.trace().stream().collect(Collectors.toMap(TraceLine::factor, TraceLine::note));
        assertEquals("6,6 giờ × 3 = 19,8 giờ định mức.", notes.get("quantity").vi());
        assertEquals("6.6 hours × 3 = 19.8 norm hours.", notes.get("quantity").en());
        assertTrue(
                notes.get("points").vi().contains("Công bố 19,80, "),
                notes.get("points").vi());
        assertTrue(
                notes.get("points").en().contains("Published as 19.80, "),
                notes.get("points").en());
    }

    @Test
    void anAbsenceStopsThePersonsClock() {
        var due = LocalDate.of(2026, 3, 12);
        var late = FACTS.dueDate(due).doneDate(due.plusDays(7));
        var absent = late.workingDays(day -> late.workingDays().isWorkingDay(day) && day.isAfter(due.plusDays(5)));
        assertEquals("-5", timeliness(late).input());
        assertEquals("-2", timeliness(absent).input());
    }

    @Test
    void aCalendarWithoutWorkingDaysEndsAllTheSame() {
        assertEquals(
                "0",
                timeliness(FACTS.suspendedWorkingDays(30).workingDays(day -> false))
                        .input());
    }

    @ParameterizedTest
    @CsvSource({
        "complexity, C9, NO_COMPLEXITY",
        "grade, SUPERB, UNKNOWN_GRADE",
        "role, BOSS, UNKNOWN_ROLE",
        "doneDate, , NOT_FINISHED",
        "dueDate, , NO_DUE_DATE",
    })
    void whatTheRulesDoNotKnowIsNamed(String fact, String value, String reason) {
        var facts =
                switch (fact) {
                    case "complexity" -> FACTS.complexity(value);
                    case "grade" -> FACTS.grade(value);
                    case "role" -> FACTS.role(value);
                    case "doneDate" -> FACTS.doneDate(null);
                    default -> FACTS.dueDate(null);
                };
        var not = assertInstanceOf(NotScored.class, RULES.score(facts));
        assertEquals(reason, not.reason());
        assertEquals(value, not.trace().get(0).input(), "the trace shows what was found");
    }

    @Test
    void allGapsStandInTheTraceTheFirstIsTheReason() {
        var not = assertInstanceOf(
                NotScored.class, RULES.score(FACTS.normHours(null).grade(null).dueDate(null)));
        assertEquals("NO_NORM", not.reason());
        assertEquals(
                java.util.List.of("norm", "quality", "timeliness"),
                not.trace().stream().map(TraceLine::factor).toList());
        assertTrue(not.wouldGive().isEmpty(), "no grade would give points without a norm");
    }

    @Test
    void theOrderOfReasonsIsARule() {
        var rules = new NormHoursEngine()
                .prepare(
                        ExampleRules.changed(
                                "notScoredOrder",
                                "[\"UNRATED\", \"NO_NORM\", \"FOR_INFORMATION\", \"NO_COMPLEXITY\", \"NOT_CONFIRMED\", \"NO_DUE_DATE\"]"));
        var not = assertInstanceOf(
                NotScored.class, rules.score(FACTS.normHours(null).grade(null)));
        assertEquals("UNRATED", not.reason());
    }

    @Test
    void roundingIsARule() {
        var rules = new NormHoursEngine()
                .prepare(ExampleRules.changed("settings", "{\"decimals\": 1, \"roundingMode\": \"DOWN\"}"));
        var scored = assertInstanceOf(Scored.class, rules.score(FACTS.normHours(new BigDecimal("1.99"))));
        assertEquals(new BigDecimal("1.9"), scored.published());
        assertEquals(new BigDecimal("1.99"), scored.points());
    }

    @Test
    void anUnscoredMonthIsNotZero() {
        var month =
                SamplePeriod.month(YearMonth.of(2026, 3)).add(LocalDate.of(2026, 3, 2), RULES.score(FACTS.grade(null)));
        assertEquals(
                "NOTHING_SCORED",
                assertInstanceOf(NotConcluded.class, RULES.conclude(month)).reason());
    }

    private static TraceLine timeliness(SampleFacts facts) {
        return assertInstanceOf(Scored.class, RULES.score(facts)).trace().stream()
                .filter(line -> line.factor().equals("timeliness"))
                .findFirst()
                .orElseThrow();
    }
}
