package vn.eoffice.kpi.engine.decree335;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.kpi.engine.api.InvalidRules;
import vn.eoffice.kpi.engine.api.RuleFault;
import vn.eoffice.kpi.engine.api.kit.SampleRules;

class DecreeFaultsTest {

    @ParameterizedTest(name = "{0}.{1} = {2} is refused")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    points    | task            | "0"            | a number from 1 to 100
                    points    | general         | "-1"           | a number from 0 to 100
                    points    | more            | 1              | known keys: general, task
                    deduction | delay           | "1.5"          | a number from 0 to 1
                    deduction | delay           | "0,25"         | cannot be used
                    deduction | majorFault      | 0.123456789012 | cannot be used
                    grades    | GOOD            | "YES"          | one of [MET, NOT_MET]
                    shares    | BOSS            | 1              | known keys: COLLABORATOR, LEAD
                    shares    | COLLABORATOR    | 2              | a number from 0 to 1
                    leaders   | half            | null           | a number from 0 to 1
                    classes   | GOOD            | "95"           | 95 is not below the class above it (90)
                    classes   | COMPLETED       | "70"           | 70 is not below the class above it (70)
                    classes   | FAIR            | "60"           | known keys: COMPLETED, EXCELLENT, GOOD
                    year      | leastMonths     | 6.5            | a whole number
                    year      | excusedAbsences | ["HOLIDAY"]    | one of [SICKNESS, MATERNITY]
                    year      | excusedAbsences | "SICKNESS"     | a list
                    settings  | capPoints       | "NONE"         | one of [TOTAL, EACH_RATIO]
                    settings  | extraWork       | true           | one of [NUMERATOR_ONLY, BOTH]
                    settings  | latenessUnit    | "HOURS"        | one of [TIMES, CALENDAR_DAYS, WORKING_DAYS]
                    settings  | decimals        | 9              | a number from 0 to 6
                    settings  | roundingMode    | "UNNECESSARY"  | one of [
                    settings  | surprise        | 1              | known keys: capPoints, classifyOn
                    articles  | quality         | 14             | a text
                    articles  | nothing         | "x"            | known keys: assigned
                    """)
    void aFaultIsNamedWithItsPlaceAndTheWayOut(String part, String key, String json, String words) {
        var faults = faults(DecreeText.changed(part, key, DecreeText.json(json)));
        assertEquals(1, faults.size(), faults.toString());
        assertTrue(
                faults.get(0).path().startsWith(part + "." + key), faults.get(0).path());
        assertTrue(
                faults.get(0).message().en().contains(words),
                faults.get(0).message().en());
    }

    @Test
    void theLeadAlwaysHasAShare() {
        assertEquals(
                "shares.LEAD",
                faults(DecreeText.rules().with("shares", DecreeText.json("{}")))
                        .get(0)
                        .path());
    }

    @Test
    void withoutSettingsTheTextHolds() {
        assertEquals(
                new DecreeEngine().prepare(DecreeText.rules()),
                new DecreeEngine().prepare(DecreeText.rules().without("settings")));
    }

    private static List<RuleFault> faults(SampleRules rules) {
        return assertThrows(InvalidRules.class, () -> new DecreeEngine().prepare(rules))
                .faults();
    }
}
