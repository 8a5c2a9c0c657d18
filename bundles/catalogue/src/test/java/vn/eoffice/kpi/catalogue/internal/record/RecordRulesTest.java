package vn.eoffice.kpi.catalogue.internal.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.kpi.platform.rest.FieldFault;
import vn.eoffice.kpi.platform.rest.Json;

class RecordRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
        SCOPE       | {"type":"AGENCY","units":["KH-S02"]}                                   |
        SCOPE       | {"units":["KH-S02"]}                                                   | type
        SCOPE       | {"type":"AGENCY","parent":"C"}                                         | parent
        POSITION    | {"group":"Lãnh đạo, quản lý"}                                          |
        POSITION    | {"rank":"Chuyên viên"}                                                 | group
        FRAMEWORK   | {"positionGroups":["A"],"competencies":[{"group":"g","name":"n","levels":[{"level":1,"description":"d"}]}]} |
        FRAMEWORK   | {"competencies":[{"group":"g","name":"n","levels":[{"level":6,"description":"d"}]}]} | positionGroups level
        FRAMEWORK   | {"positionGroups":["A"],"competencies":[{"group":"g","name":"n","levels":[{"level":1},{"level":1}]}]} | level
        DESCRIPTION | {"position":"P","duties":["d"],"competencies":[{"name":"n","from":2,"to":3}]} |
        DESCRIPTION | {"position":"","duties":[]}                                            | position duties
        DESCRIPTION | {"position":"P","duties":["d"],"competencies":[{"name":"n","from":3,"to":2}]} | competencies
        NORM        | {"taskGroup":"A","complexity":"N1","hours":0.5}                        |
        NORM        | {"taskGroup":"A","complexity":"N9","hours":0}                          | complexity hours
        HOLDING     | {"person":"an","unit":"KH","position":"P"}                             |
        HOLDING     | {"person":"an"}                                                        | unit position
        """)
    void everyFaultIsNamedByItsField(RecordKind kind, String content, String fields) throws Exception {
        var draft = new RecordDraft(kind, "C", "Tên", Json.mapper().readValue(content, kind.content()), null);

        var faults = RecordRules.faults(draft).stream().map(FieldFault::field).toList();

        assertEquals(fields == null ? List.of() : List.of(fields.split(" ")), faults);
    }

    @ParameterizedTest
    @CsvSource({"A>B B>C, ''", "A>B B>A C>A, A B", "A>B B>C C>A D>A, A B C", "A>A, A"})
    void scopesInACircleAreFound(String edges, String circle) {
        var parents = new LinkedHashMap<String, String>();
        for (var edge : edges.split(" ")) {
            parents.put(edge.split(">")[0], edge.split(">")[1]);
        }

        assertEquals(circle, String.join(" ", new TreeSet<>(RecordRules.circle(parents))));
    }
}
