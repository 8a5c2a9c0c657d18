package vn.eoffice.kpi.engine.normhours;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.kpi.engine.api.InvalidRules;
import vn.eoffice.kpi.engine.api.RuleFault;
import vn.eoffice.kpi.engine.api.kit.SampleRules;

class RuleFaultsTest {

    @ParameterizedTest(name = "{0} = {1} is refused at {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    complexity                          | {}                        | complexity                      | it needs at least one entry
                    complexity                          | []                        | complexity                      | must be an object
                    complexity.C1                       | "-0.8"                    | complexity.C1                   | "-0.8" cannot be used; it must be a number from 0 to 1000
                    complexity.C1                       | -1                        | complexity.C1                   | number from 0
                    complexity.C1                       | null                      | complexity.C1                   | null cannot be used
                    complexity.C1                       | true                      | complexity.C1                   | true cannot be used
                    complexity.C1                       | 1e400000                  | complexity.C1                   | cannot be used
                    complexity.C1                       | "1,5"                     | complexity.C1                   | cannot be used
                    quality.POOR                        | "x"                       | quality.POOR                    | "x" cannot be used
                    timeliness                          | 3                         | timeliness                      | must be an object
                    timeliness.unit                     | "HOURS"                   | timeliness.unit                 | one of [WORKING_DAYS]
                    timeliness.surprise                 | 1                         | timeliness.surprise             | known keys: bonusCap, bonusCapByGroup
                    timeliness.early                    | []                        | timeliness.early                | at least one band
                    timeliness.early[0].from            | 2                         | timeliness.early[0].from        | 2 leaves a gap from day 1: it must be 1
                    timeliness.early[1].from            | 4                         | timeliness.early[1].from        | 4 leaves a gap from day 3
                    timeliness.late[1].from             | 2                         | timeliness.late[1].from         | 2 overlaps the band before: it must be 3
                    timeliness.late[1].to               | 2                         | timeliness.late[1].to           | 2 lies before from 3
                    timeliness.late[1].to               | null                      | timeliness.late[1].to           | only the last band may be open
                    timeliness.late[3].to               | 20                        | timeliness.late[3].to           | the last band must be open
                    timeliness.late[0].from             | 1.5                       | timeliness.late[0].from         | a whole number
                    timeliness.late[0].rate             | "0.10"                    | timeliness.late[0].rate         | a number from -1 to 0
                    timeliness.late[0].rate             | "-1.01"                   | timeliness.late[0].rate         | a number from -1 to 0
                    timeliness.early[0].rate            | "-0.05"                   | timeliness.early[0].rate        | a number from 0 to 10
                    timeliness.late[0].note             | "x"                       | timeliness.late[0].note         | no meaning
                    timeliness.penaltyCap               | "0.8"                     | timeliness.penaltyCap           | a number from -1 to 0
                    timeliness.bonusCapByGroup.E        | "0.1"                     | timeliness.bonusCapByGroup.E    | known keys: A, B, C, D
                    timeliness.bonusNeedsGradeAtLeast   | "SUPERB"                  | timeliness.bonusNeedsGradeAtLeast | one of [EXCELLENT, GOOD, FAIR, POOR, FAILED]
                    entryFactorCap                      | "1.05"                    | entryFactorCap                  | 1.05 < 1.10: the cap lies below the best quality factor
                    shares                              | {"LEAD": 1}               | shares.COLLABORATOR             | missing; it must be a number
                    shares.BOSS                         | 1                         | shares.BOSS                     | known keys: COLLABORATOR, LEAD
                    notScoredOrder[1]                   | "NO_IDEA"                 | notScoredOrder[1]               | one of [FOR_INFORMATION
                    notScoredOrder[1]                   | "FOR_INFORMATION"         | notScoredOrder[1]               | stands above already
                    notScoredOrder                      | ["UNRATED"]               | notScoredOrder                  | lacks [FOR_INFORMATION, NO_NORM, NO_COMPLEXITY, NOT_CONFIRMED, NO_DUE_DATE]
                    notScored.WHATEVER                  | "x"                       | notScored.WHATEVER              | no meaning
                    settings.noDueDate                  | "LATER"                   | settings.noDueDate              | one of [NOT_SCORED, AS_ON_TIME]
                    settings.noDueDate                  | []                        | settings.noDueDate              | one of [NOT_SCORED, AS_ON_TIME]
                    settings.decimals                   | 9                         | settings.decimals               | a number from 0 to 6
                    settings.roundingMode               | "UNNECESSARY"             | settings.roundingMode           | one of [UP, DOWN
                    period.bonusCapOfValue              | "-0.03"                   | period.bonusCapOfValue          | a number from 0
                    rounding                            | 2                         | rounding                        | a text
                    speed                               | 1                         | speed                           | no meaning
                    """)
    void oneFaultIsNamedWithItsPathAndTheWayOut(String at, String json, String path, String message) {
        var faults = faults(ExampleRules.changed(at, json));
        var named = faults.stream().filter(fault -> fault.path().equals(path)).toList();
        assertEquals(1, named.size(), () -> "faults: " + faults);
        assertTrue(
                named.get(0).message().en().contains(message),
                named.get(0).message().en());
    }

    @ParameterizedTest
    @CsvSource({
        "complexity",
        "quality",
        "timeliness",
        "entryFactorCap",
        "shares",
        "notScoredOrder",
        "period",
    })
    void aMissingPartIsNamed(String key) {
        assertTrue(faults(ExampleRules.rules().without(key)).stream()
                .anyMatch(fault ->
                        fault.path().startsWith(key) && fault.message().en().startsWith("missing")));
    }

    @ParameterizedTest
    @CsvSource({"notScored", "settings", "formula", "rounding", "notice", "example"})
    void whatOnlyExplainsMayBeMissing(String key) {
        assertDoesNotThrow(
                () -> new NormHoursEngine().prepare(ExampleRules.rules().without(key)));
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        var rules = ExampleRules.changed("timeliness.late[1].from", "2");
        rules = new SampleRules(ExampleRules.object(Change.at(rules.parameters(), List.of("shares", "LEAD"), "much")));
        rules = new SampleRules(
                ExampleRules.object(Change.at(rules.parameters(), List.of("timeliness", "early", "0"), Map.of())));
        rules = rules.with("speed", true).without("period");
        assertEquals(
                List.of(
                                "speed",
                                "shares.LEAD",
                                "timeliness.early[0].from",
                                "timeliness.early[0].rate",
                                "timeliness.early[0].to",
                                "timeliness.late[1].from",
                                "period")
                        .stream()
                        .sorted()
                        .toList(),
                faults(rules).stream().map(RuleFault::path).sorted().toList());
    }

    private static List<RuleFault> faults(SampleRules rules) {
        return assertThrows(InvalidRules.class, () -> new NormHoursEngine().prepare(rules))
                .faults();
    }
}
