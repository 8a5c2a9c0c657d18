package vn.eoffice.kpi.catalogue.internal.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.eoffice.kpi.catalogue.internal.Drafts.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.kpi.catalogue.TaskDraft;
import vn.eoffice.kpi.catalogue.TaskGroup;
import vn.eoffice.kpi.catalogue.TaskProfile;
import vn.eoffice.kpi.platform.rest.FieldFault;
import vn.eoffice.kpi.platform.rest.Problem;

class TaskRulesTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "' ', Tên, Văn bản, văn bản, N1, 1,  -,  false, code",
                "A,   -,   Văn bản, văn bản, N1, 1,  -,  false, name",
                "A,   Tên, ' ',     văn bản, N1, 1,  -,  false, outputProduct",
                "A,   Tên, Văn bản, -,       N1, 1,  -,  false, unit",
                "A,   Tên, Văn bản, văn bản, N6, 1,  -,  false, complexity",
                "A,   Tên, Văn bản, văn bản, -,  0,  -,  false, coefficient",
                "A,   Tên, Văn bản, văn bản, -,  -1, -,  false, coefficient",
                "A,   Tên, Văn bản, văn bản, -,  -,  0,  false, normHours",
                "A,   Tên, Văn bản, văn bản, -,  -,  -,  true,  exampleNorm",
                "'',  -,   -,       -,       X,  0,  0,  true,  code name outputProduct unit complexity coefficient normHours",
            })
    void everyFaultIsNamed(
            String code,
            String name,
            String product,
            String unit,
            String complexity,
            BigDecimal coefficient,
            BigDecimal norm,
            boolean example,
            String fields) {
        var faulty = new TaskDraft(
                code,
                name,
                null,
                product,
                unit,
                TaskGroup.B,
                complexity,
                coefficient,
                norm,
                example,
                List.of(),
                null,
                TaskProfile.NONE);
        var problem =
                assertThrows(Problem.class, () -> TaskRules.normalised(List.of(draft("OK", "Tên"), faulty), "tasks"));
        var named = problem.faults().stream().map(FieldFault::field).collect(Collectors.joining(" "));
        assertEquals("tasks[1]." + fields.replace(" ", " tasks[1]."), named);
    }

    @Test
    void aCodeMayOccurOnce() {
        var problem = assertThrows(
                Problem.class, () -> TaskRules.normalised(List.of(draft("A", "Một"), draft(" A ", "Hai")), "tasks"));
        assertEquals("tasks[1].code", problem.faults().get(0).field());
    }

    @Test
    void endlessFaultsAreCutShort() {
        var faulty =
                IntStream.range(0, 1_000).mapToObj(i -> draft("C" + i, " ")).toList();
        var problem = assertThrows(Problem.class, () -> TaskRules.normalised(faulty, "tasks"));
        assertEquals(50, problem.faults().size());
    }

    @Test
    void whatMeansTheSameIsKeptTheSame() {
        var one = new TaskDraft(
                " A",
                "Hòa",
                "",
                "P",
                "u",
                TaskGroup.C,
                " ",
                new BigDecimal("10.0"),
                new BigDecimal("1.50"),
                false,
                List.of("y", "x", "y"),
                "",
                TaskProfile.NONE);
        var other = new TaskDraft(
                "A",
                "Ho\u0300a",
                null,
                "P ",
                "u",
                TaskGroup.C,
                null,
                new BigDecimal("1E1"),
                new BigDecimal("1.5"),
                false,
                List.of("x", "y"),
                null,
                TaskProfile.NONE);
        assertEquals(TaskRules.normalised(List.of(one), "tasks"), TaskRules.normalised(List.of(other), "tasks"));
        assertEquals(
                "10",
                TaskRules.normalised(List.of(one), "tasks").get(0).coefficient().toString());
    }
}
