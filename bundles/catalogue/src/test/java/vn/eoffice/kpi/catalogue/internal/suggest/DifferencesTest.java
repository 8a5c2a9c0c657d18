package vn.eoffice.kpi.catalogue.internal.suggest;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.kpi.catalogue.Task;
import vn.eoffice.kpi.catalogue.TaskGroup;
import vn.eoffice.kpi.catalogue.TaskId;
import vn.eoffice.kpi.catalogue.TaskProfile;

class DifferencesTest {

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // norm; complexity; coefficient; product; detail
                "2;N2;1;Báo cáo;Quý      | 2;N2;1;Báo cáo;Quý      | ''",
                "2;N2;1;Báo cáo;Quý      | 4.50;N2;1;Báo cáo;Quý   | normHours: 2 giờ/văn bản -> 4,5 giờ/văn bản",
                "2;N2;1;Báo cáo;Quý      | ;N2;1;Báo cáo;Quý       | normHours: 2 giờ/văn bản -> ?",
                ";N2;1;Báo cáo;Quý       | ;N3;1;Báo cáo;Quý       | complexity: N2 -> N3",
                ";N2;1;Báo cáo;Quý       | ;;1;Báo cáo;Quý         | complexity: N2 -> ?",
                ";N2;1.0;Báo cáo;Quý     | ;N2;1;Báo cáo;Quý       | ''",
                ";N2;1.25;Báo cáo;Quý    | ;N2;;Báo cáo;Quý        | coefficient: 1,25 -> ?",
                ";N2;1;Báo cáo;Quý       | ;N2;1;Kế hoạch;Quý      | outputProduct: Báo cáo -> Kế hoạch",
                ";N2;1;Báo cáo;Quý       | ;N2;1;Báo cáo;Năm       | detail: Quý -> Năm",
                "1;N1;2;Báo cáo;Quý      | 3;N2;5;Kế hoạch;Quý     | normHours: 1 giờ/văn bản -> 3 giờ/văn bản; "
                        + "complexity: N1 -> N2; coefficient: 2 -> 5; outputProduct: Báo cáo -> Kế hoạch",
            })
    void whatTellsTwoTasksApartIsNamed(String here, String there, String differences) {
        assertEquals(
                differences,
                Differences.between(task(here), task(there)).stream()
                        .map(one -> "%s: %s -> %s".formatted(one.field(), shown(one.here()), shown(one.there())))
                        .collect(joining("; ")));
    }

    private static String shown(String value) {
        return value.isEmpty() ? "?" : value;
    }

    private static Task task(String text) {
        var parts = text.strip().split(";", -1);
        return new Task(
                new TaskId(1),
                1,
                "T",
                "Soạn báo cáo",
                parts[4],
                parts[3],
                "văn bản",
                TaskGroup.B,
                parts[1].isEmpty() ? null : parts[1],
                number(parts[2]),
                number(parts[0]),
                false,
                List.of(),
                LocalDate.of(2026, 1, 1),
                null,
                TaskProfile.NONE);
    }

    private static BigDecimal number(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }
}
