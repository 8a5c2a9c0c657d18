package vn.eoffice.kpi.catalogue.internal.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BookWriterTest {

    private static final List<Object> VALUES = Arrays.asList(
            "Soạn công văn", new BigDecimal("0.50"), null, LocalDate.of(2026, 11, 25), 3, true, "dòng 1\ndòng 2");

    @ParameterizedTest
    @EnumSource(Format.class)
    void whatIsWrittenIsReadAgain(Format format) throws IOException {
        var told = Told.of(book(format, VALUES), "a." + format.ending());

        assertEquals(List.of(), told.faults);
        assertEquals(
                List.of(
                        "Mã \"đầu việc\"",
                        "Tên",
                        "Soạn công văn",
                        format == Format.CSV ? "0.50" : "0.5",
                        "2026-11-25",
                        "3",
                        "TRUE",
                        "dòng 1\ndòng 2"),
                told.texts());
        assertEquals(
                List.of(0, 1, 3, 4, 5, 6),
                told.rows.get(1).cells().stream().map(Cell::column).toList());
        assertEquals(format == Format.CSV ? "a" : "Đầu việc", told.rows.get(0).sheet());
    }

    @Test
    void aWorkbookKeepsTheKindOfItsCells() throws IOException {
        var told = Told.of(book(Format.XLSX, VALUES), "a.xlsx");

        assertEquals(
                List.of(
                        CellKind.TEXT,
                        CellKind.NUMBER,
                        CellKind.DATE,
                        CellKind.NUMBER,
                        CellKind.BOOLEAN,
                        CellKind.TEXT),
                told.rows.get(1).cells().stream().map(Cell::kind).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+84 258",
                "-5",
                "@home",
                "'=1",
                "''=1",
                "'tis",
                "_x0041_",
                "_x005F_",
                "a & <b>\t\"c\"",
                "1,0",
                "001",
                "x\u0001y"
            })
    void textsOfEveryLookComeBackUnchanged(String text) throws IOException {
        for (var format : Format.values()) {
            var told = Told.of(book(format, List.of("x", text)), "a." + format.ending());

            assertEquals(
                    text.replace('\u0001', '\uFFFD'),
                    told.rows.get(1).cells().get(1).text(),
                    format.name());
            assertEquals(CellKind.TEXT, told.rows.get(1).cells().get(1).kind());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "'=1"})
    void aTableProgramDoesNotComputeTexts(String text) throws IOException {
        var csv = new String(book(Format.CSV, List.of(text)), StandardCharsets.UTF_8);

        assertTrue(csv.endsWith("\r\n'" + text + "\r\n"), csv);
    }

    @Test
    void theSameRowsGiveTheSameBytes() throws IOException {
        assertArrayEquals(book(Format.XLSX, VALUES), book(Format.XLSX, VALUES));
    }

    @Test
    void whatNoCellHoldsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> book(Format.XLSX, List.of("x".repeat(32_768))));
        assertThrows(IllegalStateException.class, () -> {
            try (var book = new BookWriter(new ByteArrayOutputStream(), Format.CSV)) {
                book.sheet("a", List.of());
                book.sheet("b", List.of());
            }
        });
    }

    private static byte[] book(Format format, List<Object> values) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new BookWriter(bytes, format)) {
            book.sheet("Đầu việc", List.of("Mã \"đầu việc\"", "Tên"));
            book.row(values);
        }
        return bytes.toByteArray();
    }
}
