package vn.eoffice.kpi.catalogue.internal.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

/** Books go to and come from programs that are not ours. */
class OtherProgramsTest {

    @Test
    void theirsAreRead() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "other", "1.0")) {
            var sheet = book.newWorksheet("Đầu việc");
            sheet.value(0, 0, "Soạn thảo & <trình>");
            sheet.value(0, 1, new BigDecimal("1.25"));
            sheet.value(1, 0, LocalDate.of(2026, 11, 25));
            sheet.style(1, 0).format("dd/mm/yyyy").set();
            sheet.value(1, 3, true);
            sheet.formula(4, 2, "B1*2");
            sheet.range(5, 0, 6, 1).merge();
            book.newWorksheet("Phạm vi").value(0, 0, "Soạn thảo & <trình>");
        }
        var told = Told.of(bytes.toByteArray(), "a.xlsx");

        assertEquals(
                List.of("Soạn thảo & <trình>", "1.25", "2026-11-25", "TRUE", "=B1*2", "Soạn thảo & <trình>"),
                told.texts());
        assertEquals(List.of("cell.formula", "sheet.merged"), told.codes());
        assertEquals("A6:B7", told.faults.get(1).value());
        assertEquals("Phạm vi", told.rows.get(3).sheet());
    }

    @Test
    void oursAreReadByThem() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new BookWriter(bytes, Format.XLSX)) {
            book.sheet("Đầu việc", List.of("Mã", "Hệ số", "Ngày"));
            book.row(List.of("=A & <b>", new BigDecimal("1.25"), LocalDate.of(2026, 11, 25)));
            book.sheet("Phạm vi", List.of("Mã"));
        }
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertEquals(2, book.getSheets().count());
            var rows = book.findSheet("Đầu việc").orElseThrow().read();
            assertEquals("Hệ số", rows.get(0).getCellText(1));
            var row = rows.get(1);
            assertEquals("=A & <b>", row.getCellText(0));
            assertEquals(CellType.STRING, row.getCell(0).getType());
            assertEquals(new BigDecimal("1.25"), row.getCellAsNumber(1).orElseThrow());
            assertEquals(
                    LocalDate.of(2026, 11, 25),
                    row.getCellAsDate(2).orElseThrow().toLocalDate());
        }
    }
}
