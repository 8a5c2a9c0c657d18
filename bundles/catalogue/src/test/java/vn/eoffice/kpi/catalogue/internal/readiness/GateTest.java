package vn.eoffice.kpi.catalogue.internal.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateTest {

    /** What somebody does is written as letters: P for a position, D for its description, C for competencies, - for none of them. */
    @ParameterizedTest(name = "{4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        PDC     | true  | true  | ''                                             | nothing is missing
        PDC     | true  | false | LEADER                                         | a leader
        PDC     | false | true  | TASKS                                          | tasks
        PD      | true  | true  | COMPETENCIES                                   | competencies
        PC      | true  | true  | DESCRIPTION                                    | a framework does not describe the work
        P       | true  | true  | DESCRIPTION COMPETENCIES                       | the position alone
        -       | true  | true  | POSITION DESCRIPTION COMPETENCIES              | no position has none of the rest
        ''      | true  | true  | POSITION DESCRIPTION COMPETENCIES              | nor has nobody's work
        PDC PDC | true  | true  | ''                                             | two positions
        PDC -   | true  | true  | POSITION DESCRIPTION COMPETENCIES              | each of two posts needs its position
        PDC PD  | true  | true  | COMPETENCIES                                   | each of two positions needs competencies
        -       | false | false | POSITION DESCRIPTION COMPETENCIES TASKS LEADER | all of it
        """)
    void whatIsMissing(String held, boolean tasks, boolean led, String missing, String why) {
        var all = Arrays.stream(held.split(" "))
                .filter(text -> !text.isEmpty())
                .map(GateTest::held)
                .toList();
        assertEquals(
                missing, Gate.missing(all, tasks, led).stream().map(Need::name).collect(Collectors.joining(" ")));
    }

    private static Held held(String letters) {
        return new Held(
                "Chuyên viên",
                letters.contains("P") ? new Position(1, "VT1", "Chuyên viên", null) : null,
                List.of(),
                false,
                letters.contains("D") ? new Description(2, "MT1", letters.contains("C")) : null,
                letters.contains("C"),
                LocalDate.of(2026, 1, 1),
                null);
    }
}
