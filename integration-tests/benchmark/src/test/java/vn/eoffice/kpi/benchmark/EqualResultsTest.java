package vn.eoffice.kpi.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import vn.eoffice.kpi.engine.normhours.NormHoursEngine;

/** Who takes part in the benchmark gives the same score with the same explanation, in every cell of the tables. */
class EqualResultsTest {

    @Test
    void everybodyScoresAndExplainsAlike() {
        var engine = new NormHoursEngine().prepare(Tables.ruleSet());
        var camunda = new CamundaDmn();
        try (var drools = new Drools()) {
            for (var facts : Cases.ALL) {
                var score = engine.score(facts);
                assertEquals(score, PlainJava.score(facts), "plain Java: " + facts);
                assertEquals(score, drools.score(facts), "Drools: " + facts);
                assertEquals(score, camunda.score(facts), "Camunda DMN: " + facts);
            }
        }
    }
}
