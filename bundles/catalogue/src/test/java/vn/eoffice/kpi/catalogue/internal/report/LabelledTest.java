package vn.eoffice.kpi.catalogue.internal.report;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelledTest {

    private static final String HEADER =
            "\"label_id\",\"doc_type\",\"subject\",\"best_task_id\",\"alt_task_id_1\",\"alt_task_id_2\"\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF"})
    void aRowIsRead(String mark) throws IOException {
        var row = Labelled.read(
                        file(mark + HEADER + "\"L1\",\"Giấy mời\",\"Họp, giao ban\",\"DC.27\",\"DC.11\",\"\"\n", UTF_8))
                .get(0);
        assertEquals("Giấy mời", row.type());
        assertEquals("Họp, giao ban", row.subject());
        assertEquals("DC.27", row.best());
        assertEquals(Set.of("DC.27", "DC.11"), row.accepted());
    }

    @Test
    void columnsMayBeMoreAndInAnotherOrder() throws IOException {
        var row = Labelled.read(file(
                        "best_task_id,person,position,history,alt_task_id_3,issuer,subject\r\nT,chưa rõ,,,U,UBND tỉnh,Họp\r\n",
                        UTF_16LE))
                .get(0);
        assertEquals(Set.of("T", "U"), row.accepted());
        assertEquals("UBND tỉnh", row.issuer());
        assertNull(row.type());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                        | no row",
                "'subject,best_task_id\n'                   | has no rows",
                "'doc_type,best_task_id\nCông văn,T\n'      | row 2: subject is empty",
                "'subject,task\nHọp,T\n'                    | row 2: best_task_id is empty",
                "'subject,best_task_id\nHọp,T\nHọp,\n'      | row 3: best_task_id is empty",
                "'%PDF-1.4\nx\n'                            | PDF",
            })
    void whatCannotBeUsedIsNamed(String content, String fault) throws IOException {
        var file = file(content, UTF_8);
        var problem = assertThrows(IllegalArgumentException.class, () -> Labelled.read(file));
        assertTrue(problem.getMessage().contains(fault), problem.getMessage());
        assertTrue(problem.getMessage().contains("rows.csv"), problem.getMessage());
    }

    @Test
    void textOfAnOldCodePageIsNamed() throws IOException {
        var file = folder.resolve("rows.csv");
        Files.write(file, new byte[] {'s', 'u', 'b', 'j', 'e', 'c', 't', '\n', 'H', (byte) 0xF6, 'p', '\n'});
        assertThrows(IllegalArgumentException.class, () -> Labelled.read(file));
    }

    private Path file(String content, Charset charset) throws IOException {
        return Files.writeString(folder.resolve("rows.csv"), content, charset);
    }
}
