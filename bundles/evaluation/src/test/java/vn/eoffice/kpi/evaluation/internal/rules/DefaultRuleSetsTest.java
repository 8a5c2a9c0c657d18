package vn.eoffice.kpi.evaluation.internal.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.eoffice.kpi.evaluation.internal.sample.ExampleRules;
import vn.eoffice.kpi.evaluation.internal.sample.SampleEngine;
import vn.eoffice.kpi.evaluation.internal.sample.Slice;
import vn.eoffice.kpi.platform.database.TestDatabase;
import vn.eoffice.kpi.platform.rest.FieldFault;
import vn.eoffice.kpi.platform.rest.Problem;

class DefaultRuleSetsTest {

    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private Slice slice;

    @BeforeEach
    void emptyRules() throws Exception {
        slice = new Slice(db.database());
        try (var connection = db.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("truncate evaluation.rule_sets, evaluation.rules_in_force, evaluation.scores cascade");
        }
    }

    @Test
    void nothingIsInForceBeforeTheFirstDay() {
        put("1", "2026-03-01");
        assertTrue(slice.rules.on(LocalDate.of(2026, 2, 28)).isEmpty());
        assertEquals("1", inForce("2026-03-01"));
    }

    @Test
    void theLatestFirstDayCountsAndForOneDayTheLastPut() {
        put("1", "2026-01-01");
        put("3", "2026-06-01");
        put("2", "2026-03-01");
        put("3b", "2026-06-01");
        assertEquals(
                List.of("1", "2", "2", "3b"),
                List.of(inForce("2026-02-28"), inForce("2026-03-01"), inForce("2026-05-31"), inForce("2026-12-31")));
    }

    @Test
    void theSameContentAgainChangesNothing() {
        put("1", "2026-01-01");
        put("1", "2026-01-01");
        put("1", "2026-03-01");
        assertEquals(1, slice.ledger.acts.size());
        assertEquals("rules.put", slice.ledger.acts.get(0).action());
    }

    @Test
    void anEarlierSetCanComeBack() {
        put("1", "2026-01-01");
        put("2", "2026-02-01");
        put("1", "2026-03-01");
        assertEquals("1", inForce("2026-03-01"));
    }

    @Test
    void aVersionHasOneContent() {
        put("1", "2026-01-01");
        var other = ExampleRules.changed(rules -> rules.put("entryFactorCap", "1.30"));
        var problem = assertThrows(Problem.class, () -> slice.ruleSets.put(other, LocalDate.of(2026, 2, 1), "test"));
        assertEquals("evaluation.rules.version-taken", problem.code());
        assertEquals("1", inForce("2026-02-01"));
    }

    @Test
    void theEnginesFaultsAreNamedAllAtOnce() {
        slice.normHours();
        var broken = ExampleRules.changed(rules -> {
            rules.remove("shares");
            ((ObjectNode) rules.get("complexity")).put("C1", -1);
        });
        var problem = assertThrows(Problem.class, () -> slice.ruleSets.put(broken, LocalDate.of(2026, 1, 1), "test"));
        assertEquals(Problem.Kind.INVALID, problem.kind());
        assertEquals(
                List.of("complexity.C1", "shares"),
                problem.faults().stream().map(FieldFault::field).sorted().toList());
        assertTrue(slice.ledger.acts.isEmpty());
    }

    @Test
    void anEngineThatBreaksOnRulesIsUnavailable() {
        slice.engines.come("norm-hours", rules -> {
            throw new StackOverflowError();
        });
        var problem = assertThrows(Problem.class, () -> put("1", "2026-01-01"));
        assertEquals(Problem.Kind.UNAVAILABLE, problem.kind());
    }

    @Test
    void rulesOfAnAbsentEngineCanBePut() {
        slice.engines.come("other", SampleEngine.countingHours());
        put("1", "2026-01-01");
        assertEquals("1", inForce("2026-01-01"));
    }

    private void put(String version, String day) {
        slice.ruleSets.put(ExampleRules.changed(rules -> rules.put("version", version)), LocalDate.parse(day), "test");
    }

    private String inForce(String day) {
        return slice.rules.on(LocalDate.parse(day)).orElseThrow().content().version();
    }
}
