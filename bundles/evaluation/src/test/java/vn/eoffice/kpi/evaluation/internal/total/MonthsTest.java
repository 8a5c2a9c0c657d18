package vn.eoffice.kpi.evaluation.internal.total;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.evaluation.internal.sample.SampleEngine;
import vn.eoffice.kpi.evaluation.internal.sample.SampleEntry;
import vn.eoffice.kpi.evaluation.internal.sample.Slice;
import vn.eoffice.kpi.platform.database.TestDatabase;
import vn.eoffice.kpi.worklog.QualityGrade;

class MonthsTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final PersonId ANN = new PersonId(2);

    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private Slice slice;

    @BeforeEach
    void emptyTables() throws Exception {
        slice = new Slice(db.database());
        try (var connection = db.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("truncate evaluation.rule_sets, evaluation.rules_in_force, evaluation.scores,"
                    + " evaluation.day_totals, evaluation.day_amounts cascade");
        }
    }

    /** The golden vector NH-12, its last entry not rated but without a norm: a confirmed entry always has a grade. */
    @Test
    void aMonthIsConcludedFromItsDays() {
        slice.normHours();
        slice.withExampleRules();
        var ann = SampleEntry.of(2);
        slice.confirm(ann);
        slice.confirm(ann.worth("6", "C3", QualityGrade.EXCELLENT).on("2026-03-13", "2026-03-11"));
        slice.confirm(ann.worth("8", "C4", QualityGrade.FAIR).on("2026-03-19", "2026-03-24"));
        slice.confirm(ann.worth("5", "C2", QualityGrade.GOOD).on("2026-03-20", "2026-03-11"));
        slice.confirm(ann.worth(null, "C3", QualityGrade.GOOD).on("2026-03-12", "2026-03-13"));
        slice.confirm(ann.on("2026-04-01", "2026-04-01"));
        slice.confirm(SampleEntry.of(3));

        var march = slice.months.month(ANN, MARCH);
        assertEquals("28.46", march.sum(DayTotal::value).stripTrailingZeros().toPlainString());
        assertEquals("1.179", march.sum(DayTotal::bonus).stripTrailingZeros().toPlainString());
        assertEquals(
                "-2.72", march.sum(DayTotal::deduction).stripTrailingZeros().toPlainString());
        assertEquals("0.8538", march.conclusion().figures().get("bonusCounted").toPlainString());
        assertEquals("26.5938", march.conclusion().points().toPlainString());
        assertEquals("26.59", march.conclusion().published().toPlainString());
        assertEquals(4, march.count(DayTotal::scored));
        assertEquals(1, march.count(DayTotal::notScored));
        assertNull(march.reason());
        assertEquals(
                Map.of("2026-03-11", "14.759", "2026-03-12", "4", "2026-03-13", "0", "2026-03-24", "8.16"),
                march.facts().totals().stream()
                        .collect(Collectors.toMap(
                                day -> day.day().toString(),
                                day -> day.points().stripTrailingZeros().toPlainString())));
        assertEquals(
                "14.76",
                slice.months.day(ANN, LocalDate.of(2026, 3, 11)).published().toPlainString());
    }

    @Test
    void anEmptyMonthIsNotConcluded() {
        slice.normHours();
        slice.withExampleRules();
        var march = slice.months.month(ANN, MARCH);
        assertNull(march.conclusion());
        assertEquals("NOTHING_SCORED", march.reason());
    }

    @Test
    void withoutRulesOrEngineTheSumsStandAndTheReasonIsGiven() {
        assertEquals("NO_RULE_SET", slice.months.month(ANN, MARCH).reason());
        var engine = slice.normHours();
        slice.withExampleRules();
        slice.confirm(SampleEntry.of(2));
        slice.engines.go(engine);
        var march = slice.months.month(ANN, MARCH);
        assertEquals("ENGINE_AWAY", march.reason());
        assertNull(march.conclusion());
        assertEquals(1, march.count(DayTotal::scored));
    }

    @Test
    void anEngineThatBreaksDoesNotBreakTheMonth() {
        slice.withExampleRules();
        slice.engines.come("norm-hours", new SampleEngine(facts -> null, facts -> {
            throw new IllegalStateException("broken");
        }));
        assertEquals("ENGINE_FAILED", slice.months.month(ANN, MARCH).reason());
    }
}
