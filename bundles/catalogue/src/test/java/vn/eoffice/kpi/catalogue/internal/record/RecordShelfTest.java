package vn.eoffice.kpi.catalogue.internal.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.kpi.catalogue.Task;
import vn.eoffice.kpi.catalogue.TaskGroup;
import vn.eoffice.kpi.catalogue.TaskId;
import vn.eoffice.kpi.catalogue.TaskProfile;

class RecordShelfTest {

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 9, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        KH-X1,KH | 2026-10-01 | TINH XA XA-MIEN-NUI
        KH-X2,KH | 2026-10-01 | TINH XA
        KH-S02,KH| 2026-10-01 | SNV TINH
        KH       | 2026-10-01 | TINH
        KH-X1,KH | 2026-08-31 | TINH XA
        """)
    void tasksOfAScopeAreOfferedInItAndBelow(String units, LocalDate day, String scopes) {
        var shelf = new RecordShelf(
                List.of(
                        row(RecordKind.SCOPE, "TINH", "{\"type\":\"PROVINCE\",\"units\":[\"KH\"]}", SPRING),
                        row(
                                RecordKind.SCOPE,
                                "SNV",
                                "{\"type\":\"AGENCY\",\"parent\":\"TINH\",\"units\":[\"KH-S02\"]}",
                                SPRING),
                        row(RecordKind.SCOPE, "XA", "{\"type\":\"COMMUNE\",\"units\":[\"KH-X1\",\"KH-X2\"]}", SPRING),
                        row(
                                RecordKind.SCOPE,
                                "XA-MIEN-NUI",
                                "{\"type\":\"COMMUNE\",\"parent\":\"XA\",\"units\":[\"KH-X1\"]}",
                                AUTUMN)),
                List.of());

        assertEquals(
                new TreeSet<>(Arrays.asList(scopes.split(" "))),
                new TreeSet<>(shelf.scopes(Set.of(units.split(",")), day)));
    }

    @ParameterizedTest
    @CsvSource({"B, N2, Văn phòng, 3", "B, N2, Tài chính, 2", "B, N3, Văn phòng, 1", "A, N2, Văn phòng,"})
    void theNormThatSaysMostAboutATaskHolds(TaskGroup group, String complexity, String position, BigDecimal hours) {
        var shelf = new RecordShelf(
                List.of(),
                List.of(
                        row(RecordKind.NORM, "B", "{\"taskGroup\":\"B\",\"hours\":1}", SPRING),
                        row(RecordKind.NORM, "B-N2", "{\"taskGroup\":\"B\",\"complexity\":\"N2\",\"hours\":2}", SPRING),
                        row(
                                RecordKind.NORM,
                                "B-N2-VP",
                                "{\"taskGroup\":\"B\",\"complexity\":\"N2\",\"positionGroup\":\"Văn phòng\",\"hours\":3}",
                                SPRING)));
        var task = new Task(
                new TaskId(1),
                1,
                "T",
                "Tên",
                null,
                "Văn bản",
                "văn bản",
                group,
                complexity,
                null,
                null,
                false,
                List.of(position),
                SPRING,
                null,
                TaskProfile.NONE);

        assertEquals(hours, shelf.normed(task, AUTUMN).normHours());
        assertEquals(null, shelf.normed(task, SPRING.minusDays(1)).normHours());
        var own = task.withNorm(BigDecimal.TEN, false);
        assertEquals(BigDecimal.TEN, shelf.normed(own, AUTUMN).normHours());
    }

    private static RecordRow row(RecordKind kind, String code, String content, LocalDate from) {
        return new RecordRow(1, kind, code, 1, code, content, null, from, null, 1);
    }
}
