package vn.eoffice.kpi.catalogue.internal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.kpi.catalogue.internal.column.Kind;
import vn.eoffice.kpi.platform.rest.FieldFault;

class MappingRulesTest {

    private static final SheetMapping SHEET = new SheetMapping(
            "Trang 1",
            null,
            9,
            List.of(
                    new SheetMapping.MappedColumn("A", "Một", null),
                    new SheetMapping.MappedColumn("B", "Hai", null),
                    new SheetMapping.MappedColumn("C", "Ba", null)),
            Map.of(),
            false,
            List.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        Trang 1 | TASK | A=code B=name | group=B unit=việc | false |
        Trang 1 | TASK | B=name | group=B unit=việc scope=SNV | true |
        Trang 1 |      | A=nonsense | | false |
        Trang 2 | TASK | A=code | | false | sheets[0].name
        Trang 1 | TASK | D=code | | false | sheets[0].columns.D
        Trang 1 | TASK | A=duties | | false | sheets[0].columns.A
        Trang 1 | TASK | A=name B=code C=name | | false | sheets[0].columns.C
        Trang 1 | TASK | A=name | coefficient=1 | false | sheets[0].values.coefficient
        Trang 1 | TASK | A=name | normHours=2 score=5 | false | sheets[0].values.normHours sheets[0].values.score
        Trang 1 | TASK | A=name | code=X | false | sheets[0].values.code
        Trang 1 | NORM | A=code | hours=2 | false | sheets[0].values.hours
        Trang 1 | TASK | A=name | unit= | false | sheets[0].values.unit
        Trang 1 | TASK | A=name | duties=x | false | sheets[0].values.duties
        Trang 1 | SCOPE | A=name | | true | sheets[0].makesCodes
        """)
    void everyWrongWishIsNamed(
            String name, Kind kind, String columns, String values, boolean makesCodes, String expected) {
        var wanted = new SheetMapping.Wanted(name, kind, pairs(columns), pairs(values), makesCodes);

        assertEquals(
                expected == null ? List.of() : List.of(expected.split(" ")),
                MappingRules.faults(List.of(SHEET), List.of(wanted)).stream()
                        .map(FieldFault::field)
                        .toList());
    }

    private static Map<String, String> pairs(String text) {
        var pairs = new HashMap<String, String>();
        for (var pair : text == null ? new String[0] : text.split(" ")) {
            pairs.put(pair.split("=")[0], pair.substring(pair.indexOf('=') + 1));
        }
        return pairs;
    }
}
