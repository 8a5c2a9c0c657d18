package vn.eoffice.kpi.catalogue.internal.imports;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.eoffice.kpi.catalogue.internal.column.Kind;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.catalogue.internal.task.TaskMapper;
import vn.eoffice.kpi.catalogue.internal.task.TaskRow;
import vn.eoffice.kpi.platform.audit.Ledger;
import vn.eoffice.kpi.platform.database.TestDatabase;

/** The conversion list as appendix III of the Ministry's handbook 2026 has it: a merged title, no code, no unit, no group. */
class HandbookImportTest {

    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

    private static final List<String> HEADERS = List.of(
            "Stt",
            "Nhiệm vụ",
            "Công việc chi tiết",
            "Sản phẩm đầu ra",
            "Phân nhóm",
            "Khung điểm tối đa",
            "Điểm chấm",
            "Hệ số quy đổi",
            "Ghi chú");

    private static final List<String> ROWS = List.of(
            "Soạn thảo văn bản hành chính|Văn bản|Nhóm 1|100|5|1",
            "Phát hành văn bản|Lượt|Nhóm 1|100|4|0.8",
            "Báo cáo thông tin, số liệu theo yêu cầu|Báo cáo|Nhóm 2|200|40|8",
            "Xây dựng dự thảo Nghị định|Nghị định|Nhóm 4|400|400|80");

    @Test
    void itComesInOnceItIsSaidWhatHoldsForAllItsRowsAndComesInAgainAsTheSame() throws IOException {
        var store = new CatalogueStore(db.database());
        var silent = (Ledger) Proxy.newProxyInstance(
                Ledger.class.getClassLoader(), new Class<?>[] {Ledger.class}, (proxy, method, args) -> null);
        var all = new TestImports(store, silent);
        var received = all.imports.receive("Phụ lục III.xlsx", book(ROWS, "1"), "person:1");
        all.workOff();
        var faulty = all.imports.find(received.id());
        assertEquals(
                List.of("Mã đầu việc", "Đơn vị tính", "Nhóm nhiệm vụ"),
                all.imports.faults(faulty.id(), 0, 9).stream()
                        .map(fault -> fault.header())
                        .toList());
        var sheet = all.imports.sheets(faulty).get(0);
        var columns = sheet.columns().stream()
                .filter(column -> column.field() != null)
                .collect(toMap(SheetMapping.MappedColumn::column, SheetMapping.MappedColumn::field));
        assertEquals("detail", columns.get("C"));

        var wanted = new SheetMapping.Wanted(
                sheet.name(), Kind.TASK, columns, Map.of("group", "B", "unit", "văn bản"), true);
        all.imports.map(faulty.id(), faulty.version(), List.of(wanted));
        all.workOff();
        var ready = all.imports.find(received.id());
        assertEquals(List.of(), all.imports.faults(ready.id(), 0, 9));
        assertEquals(List.of(new Counts(Kind.TASK, 4, 0, 0)), all.imports.counts(ready));
        all.imports.apply(ready.id(), ready.version(), DAY, "1/QĐ");
        all.workOff();

        var moved = new ArrayList<>(ROWS);
        Collections.reverse(moved);
        var again = all.load("Phụ lục III bản 2.xlsx", book(moved, "1"), DAY, "2/QĐ", "person:1");
        assertEquals(List.of(), again.faults());
        assertEquals(4, again.unchanged(), "what was given is remembered, and the codes are the same");

        var raised = all.load("Phụ lục III bản 3.xlsx", book(ROWS, "1.2"), DAY.plusDays(9), "3/QĐ", "person:1");
        assertEquals(List.of(1, 3), List.of(raised.changed(), raised.unchanged()));
        var tasks = store.mapper(TaskMapper.class).versions();
        var task = tasks.stream()
                .filter(row -> row.validTo() == null && row.name().startsWith("Soạn thảo"))
                .findFirst()
                .orElseThrow();
        assertEquals(new BigDecimal("1.2"), task.coefficient());
        assertEquals("N1", task.complexity());
        assertEquals("văn bản", task.unit());
        assertTrue(task.code().startsWith("TL-"), task.code());
        assertEquals(4, tasks.stream().map(TaskRow::code).distinct().count());

        var doubled = new ArrayList<>(ROWS);
        doubled.add(ROWS.get(1));
        var fault = all.load("Phụ lục III bản 4.xlsx", book(doubled, "1"), DAY.plusDays(20), "4/QĐ", "person:1")
                .faults()
                .get(0);
        assertEquals("whole.doubled", fault.code());
        assertTrue(fault.vi().contains("giống dòng 5"), fault.vi());
    }

    /** @param first the coefficient of the first row */
    private static ByteArrayInputStream book(List<String> rows, String first) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Phụ lục III");
            sheet.value(0, 0, "BẢNG TỔNG HỢP DANH MỤC SẢN PHẨM/CÔNG VIỆC VÀ HỆ SỐ QUY ĐỔI VỀ SẢN PHẨM CHUẨN");
            sheet.range(0, 0, 0, 8).merge();
            for (int i = 0; i < HEADERS.size(); i++) {
                sheet.value(1, i, HEADERS.get(i));
                sheet.value(2, i, "(" + (i + 1) + ")");
            }
            for (int i = 0; i < rows.size(); i++) {
                var cells = rows.get(i).split("\\|");
                int row = i + 3;
                sheet.value(row, 0, i + 1);
                sheet.value(row, 1, cells[0]);
                sheet.value(row, 3, cells[1]);
                sheet.value(row, 4, cells[2]);
                sheet.value(row, 5, Integer.parseInt(cells[3]));
                sheet.value(row, 6, new BigDecimal(cells[4]));
                sheet.value(row, 7, new BigDecimal(rows.get(i).startsWith("Soạn thảo") ? first : cells[5]));
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
