package vn.eoffice.kpi.engine.decree335;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.kpi.engine.api.ClassRules;
import vn.eoffice.kpi.engine.api.ClassRules.OrganisationYear;
import vn.eoffice.kpi.engine.api.ClassRules.PersonYear;
import vn.eoffice.kpi.engine.api.EntryScore.NotScored;
import vn.eoffice.kpi.engine.api.EntryScore.Scored;
import vn.eoffice.kpi.engine.api.KpiRules;
import vn.eoffice.kpi.engine.api.PeriodFacts.Led;
import vn.eoffice.kpi.engine.api.PeriodFacts.MonthResult;
import vn.eoffice.kpi.engine.api.PeriodFacts.Span;
import vn.eoffice.kpi.engine.api.PeriodScore.Concluded;
import vn.eoffice.kpi.engine.api.PeriodScore.NotConcluded;
import vn.eoffice.kpi.engine.api.WorkFacts.Delay;
import vn.eoffice.kpi.engine.api.WorkFacts.MajorFault;
import vn.eoffice.kpi.engine.api.kit.SampleFacts;
import vn.eoffice.kpi.engine.api.kit.SamplePeriod;

/** What the golden vectors do not show. */
class DecreeRulesTest {

    private static final KpiRules RULES = new DecreeEngine().prepare(DecreeText.rules());
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final SampleFacts PRODUCT = SampleFacts.typical().coefficient(new BigDecimal("2"));

    @ParameterizedTest(name = "{0}, coefficient {1}, confirmed {2}, grade {3}: {4}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    FOR_INFORMATION, 2, true,  GOOD, FOR_INFORMATION
                    COLLABORATOR,    2, true,  GOOD, NO_SHARE
                    LEAD,            -, true,  GOOD, NO_COEFFICIENT
                    LEAD,            2, false, GOOD, NOT_CONFIRMED
                    LEAD,            2, true,  -,    UNRATED
                    LEAD,            2, true,  A+,   UNKNOWN_GRADE
                    """)
    void whatIsMissingIsSaid(String role, BigDecimal coefficient, boolean confirmed, String grade, String reason) {
        var facts =
                PRODUCT.role(role).coefficient(coefficient).confirmed(confirmed).grade(grade);
        assertEquals(
                reason, assertInstanceOf(NotScored.class, RULES.score(facts)).reason());
    }

    @Test
    void openWorkCountsAsAssignedAndNeedsNoMark() {
        var open =
                PRODUCT.quantity(BigDecimal.ZERO).confirmed(false).grade(null).doneDate(null);
        var scored = assertInstanceOf(Scored.class, RULES.score(open));
        assertEquals(BigDecimal.ZERO, scored.points());
        assertEquals(new BigDecimal("2"), scored.amounts().get("assigned"));
    }

    @Test
    void aFailedProductIsOneAssessmentNotMet() {
        assertEquals(new BigDecimal("1.5"), amount(PRODUCT.grade("FAILED"), "quality"));
        assertEquals(
                new BigDecimal("1.5"),
                amount(PRODUCT.grade("FAILED").objectiveCauseConfirmed(true), "quality"),
                "the cause of a delay excuses no fault");
        assertEquals(
                new BigDecimal("1"),
                amount(PRODUCT.grade("FAILED").majorFaults(List.of(fault(), fault())), "quality"),
                "faults that were counted one by one are not counted again");
    }

    @Test
    void theSharedProductCountsByTheShareOfTheRole() {
        var rules = new DecreeEngine().prepare(DecreeText.changed("shares", "COLLABORATOR", "0.3"));
        var scored = assertInstanceOf(Scored.class, rules.score(PRODUCT.role("COLLABORATOR")));
        assertEquals(new BigDecimal("0.6"), scored.amounts().get("completed"));
    }

    @Test
    void withoutGeneralPointsTheTaskResultIsKnownAllTheSame() {
        var month = SamplePeriod.month(MARCH)
                .add(MARCH.atDay(2), RULES.score(PRODUCT))
                .generalPoints(null);
        var open = assertInstanceOf(NotConcluded.class, RULES.conclude(month));
        assertEquals("GENERAL_NOT_CONFIRMED", open.reason());
        assertEquals(new BigDecimal("70"), open.figures().get("taskPoints"));
    }

    @Test
    void generalPointsStopAtTheirMost() {
        var month = SamplePeriod.month(MARCH)
                .add(MARCH.atDay(2), RULES.score(PRODUCT))
                .generalPoints(new BigDecimal("31"));
        assertEquals(
                new BigDecimal("100"),
                assertInstanceOf(Concluded.class, RULES.conclude(month)).points());
    }

    @Test
    void aHeadWaitsForTheStaff() {
        assertEquals("NOBODY_LED", lead(List.of(), Map.of()).reason());
        var waiting =
                lead(List.of(led("Lan", "80"), led("Minh", null)), Map.of("organising", "FULL", "cohesion", "FULL"));
        assertEquals("STAFF_NOT_CONCLUDED", waiting.reason());
        assertTrue(
                waiting.text().en().contains("Minh") && !waiting.text().en().contains("Lan"),
                waiting.text().en());
        assertEquals(
                "COHESION_NOT_JUDGED",
                lead(List.of(led("Lan", "80")), Map.of("organising", "HALF")).reason());
        assertEquals(
                "ORGANISING_NOT_JUDGED",
                lead(List.of(led("Lan", "80")), Map.of("organising", "MOSTLY", "cohesion", "FULL"))
                        .reason());
    }

    @Test
    void aDeputyPoolsTheFieldInChargeOnly() {
        var amounts = Map.of("assigned", BigDecimal.TEN, "completed", BigDecimal.ZERO);
        var month = SamplePeriod.month(MARCH).add(MARCH.atDay(2), RULES.score(PRODUCT));
        month.leading(
                "DEPUTY",
                Set.of("X"),
                List.of(
                        new Led("Lan", "X", new BigDecimal("80"), Map.of()),
                        new Led("Minh", "Y", new BigDecimal("40"), amounts),
                        new Led("Tú", null, null, amounts)),
                Map.of("organising", "FULL", "cohesion", "FULL"));
        assertEquals(
                new BigDecimal("1"),
                assertInstanceOf(Concluded.class, RULES.conclude(month))
                        .figures()
                        .get("mean"));
    }

    @ParameterizedTest(name = "{0} months worked, {1} on {2}: {3}")
    @CsvSource({
        "12, 0, UNPAID_LEAVE, 12",
        "6,  6, UNPAID_LEAVE, 6",
        "5,  7, UNPAID_LEAVE, UNDER_SIX_MONTHS",
        "5,  7, SICKNESS,     5",
        "1,  5, MATERNITY,    1",
        "1,  4, MATERNITY,    UNDER_SIX_MONTHS",
        "0, 12, MATERNITY,    NO_MONTH_WORKED"
    })
    void aYearNeedsSixMonthsWorkedOrExcused(int worked, int absent, String absence, String outcome) {
        var months = new ArrayList<MonthResult>();
        IntStream.rangeClosed(1, worked)
                .forEach(month -> months.add(new MonthResult(YearMonth.of(2026, month), new BigDecimal("80"), null)));
        IntStream.rangeClosed(worked + 1, worked + absent)
                .forEach(month -> months.add(new MonthResult(YearMonth.of(2026, month), null, absence)));
        var year = RULES.conclude(SamplePeriod.of(Span.YEAR, months));
        assertEquals(
                outcome,
                year instanceof Concluded concluded
                        ? concluded.figures().get("monthsCounted").toPlainString()
                        : ((NotConcluded) year).reason());
    }

    @Test
    void aMonthThatNobodySpeaksOfIsMissing() {
        var quarter = List.of(
                new MonthResult(YearMonth.of(2026, 1), new BigDecimal("80"), null),
                new MonthResult(YearMonth.of(2026, 3), new BigDecimal("90"), null));
        var open = assertInstanceOf(NotConcluded.class, RULES.conclude(SamplePeriod.of(Span.QUARTER, quarter)));
        assertEquals("MONTH_RESULT_MISSING", open.reason());
        assertTrue(open.text().en().contains("2026-02"), open.text().en());
    }

    @Test
    void aHeadHasNoClassBeforeTheOrganisation() {
        var classified =
                ((ClassRules) RULES).classify(new PersonYear(2026, "HEAD", new BigDecimal("80"), List.of(), null));
        assertEquals(null, classified.result());
        assertEquals(List.of("ORGANISATION_NOT_CLASSIFIED"), classified.because());
    }

    @ParameterizedTest(name = "{0} points, {1}% done, {2}% late, {3}% exceeded, force majeure {4}: {5} {6}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    95, 100, 0,  30, false, EXCELLENT,     ''
                    95, 100, 1,  30, false, -,             ALL_ON_TIME
                    75, 100, 0,  0,  false, GOOD,          ''
                    75, 99,  3,  0,  false, -,             ALL_DONE ALL_ON_TIME
                    60, 100, 21, 0,  false, -,             AT_MOST_20_PERCENT_NOT_ON_TIME
                    60, 69,  0,  0,  true,  -,             ALL_DONE
                    49, 100, 0,  50, false, NOT_COMPLETED, ''
                    """)
    void anOrganisationNeedsItsConditions(
            BigDecimal points,
            BigDecimal done,
            BigDecimal late,
            BigDecimal exceeded,
            boolean force,
            String result,
            String unmet) {
        var classified = ((ClassRules) RULES)
                .classify(new OrganisationYear(points, done, late, exceeded, 0, true, false, force));
        assertEquals(result, classified.result());
        assertEquals(unmet, String.join(" ", classified.unmet()));
    }

    private static NotConcluded lead(List<Led> people, Map<String, String> judgements) {
        var month = SamplePeriod.month(MARCH).add(MARCH.atDay(2), RULES.score(PRODUCT));
        return assertInstanceOf(
                NotConcluded.class, RULES.conclude(month.leading("HEAD", Set.of(), people, judgements)));
    }

    private static Led led(String name, String points) {
        return new Led(name, null, points == null ? null : new BigDecimal(points), Map.of());
    }

    private static MajorFault fault() {
        return new MajorFault(false);
    }

    private static BigDecimal amount(SampleFacts facts, String name) {
        return assertInstanceOf(Scored.class, RULES.score(facts)).amounts().get(name);
    }

    @Test
    void aConfirmedCauseExcusesItsOwnDelayOnly() {
        var late = PRODUCT.delays(List.of(new Delay(3, 2, true), new Delay(2, 2, false)));
        assertEquals(new BigDecimal("1.5"), amount(late, "progress"));
    }
}
