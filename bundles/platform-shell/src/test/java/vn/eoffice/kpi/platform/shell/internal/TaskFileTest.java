package vn.eoffice.kpi.platform.shell.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.eoffice.kpi.catalogue.TaskGroup;
import vn.eoffice.kpi.platform.rest.Problem;

class TaskFileTest {

    private static final String HEADER = "code,name,outputProduct,unit,group,coefficient,exampleNorm,positionGroups\n";

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void spreadsheetIsReadWhateverItsSeparator(String separator) {
        var file =
                "\uFEFFcode|name|detail|outputProduct|unit|group|complexity|coefficient|normHours|exampleNorm|positionGroups|source\r\n"
                        + "CV.01|\"Soạn \"\"công văn\"\"\"||Công văn|văn bản|b|N2|1,5|2.25|true|\"van-thu; chuyen-vien\"|QĐ 283\r\n\r\n";

        // The comma of a decimal must be quoted where commas separate.
        var quoted = separator.equals(",") ? file.replace("1,5", "\"1,5\"") : file;
        var tasks = TaskFile.read(quoted.replace("|", separator));

        assertEquals(1, tasks.size());
        var task = tasks.get(0);
        assertEquals("CV.01", task.code());
        assertEquals("Soạn \"công văn\"", task.name());
        assertNull(task.detail());
        assertEquals(TaskGroup.B, task.group());
        assertEquals(new BigDecimal("1.5"), task.coefficient());
        assertEquals(new BigDecimal("2.25"), task.normHours());
        assertTrue(task.exampleNorm());
        assertEquals(List.of("van-thu", "chuyen-vien"), task.positionGroups());
        assertEquals("QĐ 283", task.source());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "c,n,p,u,E,,,|2.group|E",
                "c,n,p,u,,,,|2.group|",
                "c,,p,u,A,,,|2.name|",
                "c,n,p,u,A,much,,|2.coefficient|much",
                "c,n,p,u,A,,yes,|2.exampleNorm|yes"
            })
    void faultNamesLineColumnAndValue(String line, String field, String value) {
        var problem = assertThrows(Problem.class, () -> TaskFile.read(HEADER + line));

        assertEquals(1, problem.faults().size());
        assertEquals(field, problem.faults().get(0).field());
        assertEquals(value, problem.faults().get(0).value());
    }

    @Test
    void allFaultsAreToldAtOnceAtTheirTrueLines() {
        var problem =
                assertThrows(Problem.class, () -> TaskFile.read(HEADER + "a,\"two\nlines\",p,u,A,,,\n\nb,,p,u,X,,,\n"));

        assertEquals(
                List.of("5.name", "5.group"),
                problem.faults().stream().map(fault -> fault.field()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", HEADER})
    void emptyFileIsRefused(String content) {
        assertEquals(
                "shell.tasks.invalid",
                assertThrows(Problem.class, () -> TaskFile.read(content)).code());
    }

    @Test
    void faultsOfAHopelessFileAreFew() {
        var problem = assertThrows(Problem.class, () -> TaskFile.read(HEADER + ",,,,,,,\n".repeat(1000)));

        assertTrue(problem.faults().size() < 60);
    }
}
