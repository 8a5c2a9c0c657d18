package vn.eoffice.kpi.catalogue.internal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.kpi.catalogue.Fault;
import vn.eoffice.kpi.catalogue.TaskDraft;
import vn.eoffice.kpi.catalogue.internal.column.Kind;
import vn.eoffice.kpi.catalogue.internal.sheet.Cell;
import vn.eoffice.kpi.catalogue.internal.sheet.CellKind;
import vn.eoffice.kpi.catalogue.internal.sheet.Row;
import vn.eoffice.kpi.platform.rest.Json;

class BookReaderTest {

    private static final String SHEET = "Phụ lục III";
    private static final String HANDBOOK =
            "Stt|Nhiệm vụ|Công việc chi tiết|Sản phẩm đầu ra|Phân nhóm|Khung điểm tối đa|Điểm chấm|Hệ số quy đổi|Ghi chú";
    private static final String COUNTERS = "(1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)=(7)/5|(9)";

    private static final TestOffice OFFICE = new TestOffice()
            .unit("KH-S02", "Sở Nội vụ")
            .unit("KH-X01.VP", "Văn phòng")
            .unit("KH-X02.VP", "Văn phòng")
            .person("17", "an.snv");

    private final List<StagedRow> rows = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    private SheetMapping read(SheetMapping.Wanted wanted, String... lines) {
        return read(wanted, List.of(), lines);
    }

    /** @param wanted for the sheet, null for what its headers say */
    private SheetMapping read(SheetMapping.Wanted wanted, List<Fault> ofTheSheet, String... lines) {
        var reader = new BookReader(
                new BookReader.Mappings() {
                    @Override
                    public SheetMapping.Wanted wanted(String sheet) {
                        return wanted;
                    }

                    @Override
                    public SheetMapping.Wanted remembered(String headersKey, String sheet) {
                        return null;
                    }
                },
                new InDirectory(OFFICE.directory(), LocalDate.of(2026, 11, 25)),
                rows::add,
                faults::add);
        for (int i = 0; i < lines.length; i++) {
            var texts = lines[i].split("\\|", -1);
            var cells = new ArrayList<Cell>();
            for (int column = 0; column < texts.length; column++) {
                if (!texts[column].isEmpty()) {
                    cells.add(new Cell(column, CellKind.TEXT, texts[column]));
                }
            }
            if (!cells.isEmpty()) {
                reader.row(new Row(SHEET, i + 1, cells));
            }
        }
        ofTheSheet.forEach(reader::fault);
        return reader.finish().get(0);
    }

    private List<String> codes() {
        return faults.stream().map(Fault::code).toList();
    }

    private TaskDraft task(int at) {
        try {
            return Json.mapper().readValue(rows.get(at).content(), TaskDraft.class);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static Fault merged(String range, int row, String column) {
        return new Fault(SHEET, row, column, "", range, "sheet.merged", "gộp", "merged");
    }

    private static SheetMapping.Wanted handbook(Map<String, String> values, boolean makesCodes) {
        return new SheetMapping.Wanted(
                SHEET,
                Kind.TASK,
                Map.of(
                        "B",
                        "name",
                        "C",
                        "detail",
                        "D",
                        "outputProduct",
                        "E",
                        "complexity",
                        "F",
                        "scoreFrame",
                        "G",
                        "score",
                        "H",
                        "coefficient"),
                values,
                makesCodes);
    }

    @Test
    void theHandbooksSheetIsUnderstoodUpToWhatItDoesNotSay() {
        var sheet = read(
                null,
                "BẢNG TỔNG HỢP DANH MỤC SẢN PHẨM/CÔNG VIỆC",
                "",
                HANDBOOK,
                COUNTERS,
                "1|Soạn thảo văn bản hành chính||Văn bản|Nhóm 1|100|5|1|Sản phẩm chuẩn");

        assertEquals(Kind.TASK, sheet.kind());
        assertEquals(List.of("code", "unit", "group"), sheet.missing());
        assertEquals(1, sheet.rows());
        assertEquals(List.of("sheet.missing-column", "sheet.missing-column", "sheet.missing-column"), codes());
        assertEquals(3, faults.get(0).row(), "told where the headers stand");
        assertEquals("Mã đầu việc", faults.get(0).header());
        assertTrue(
                faults.get(0).vi().endsWith("hoặc để phần mềm tự lập mã."),
                faults.get(0).vi());
        assertTrue(
                faults.get(1).vi().endsWith("hoặc cho một giá trị chung cả trang."),
                faults.get(1).vi());
    }

    @Test
    void whatASheetDoesNotSayIsGivenForAllItsRows() {
        var sheet = read(
                handbook(Map.of("group", "B", "unit", "văn bản"), true),
                "BẢNG TỔNG HỢP",
                HANDBOOK,
                COUNTERS,
                "1|Soạn thảo văn bản hành chính||Văn bản|Nhóm 1|100|5|1|Sản phẩm chuẩn",
                "2|Báo cáo thông tin|Theo yêu cầu|Báo cáo|Nhóm 2|200|40|8|");

        assertEquals(List.of(), codes());
        assertEquals(List.of(), sheet.missing());
        assertEquals(Map.of("group", "B", "unit", "văn bản"), sheet.values());
        assertTrue(sheet.makesCodes());
        assertEquals(2, rows.size());
        assertEquals("B", task(0).group().name());
        assertEquals("văn bản", task(1).unit());
        assertEquals("N2", task(1).complexity());
        assertTrue(task(0).code().matches("TL-[0-9A-Z]{10}"), task(0).code());
    }

    @Test
    void whatARowSaysGoesBeforeWhatHoldsForTheSheet() {
        read(
                new SheetMapping.Wanted(
                        SHEET,
                        Kind.TASK,
                        Map.of("A", "code", "B", "name", "C", "outputProduct", "D", "group"),
                        Map.of("group", "B", "unit", "việc"),
                        false),
                "Mã|Tên|Sản phẩm|Nhóm nhiệm vụ",
                "X.1|Một|Văn bản|C",
                "X.2|Hai|Văn bản|");

        assertEquals(List.of(), codes());
        assertEquals("C", task(0).group().name());
        assertEquals("B", task(1).group().name());
    }

    @Test
    void aWrongValueOfTheSheetIsToldOnceWithItsHeaders() {
        read(
                handbook(Map.of("group", "Z", "unit", "văn bản"), true),
                HANDBOOK,
                "1|Một||Văn bản|Nhóm 1|100|5|1|",
                "2|Hai||Văn bản|Nhóm 1|100|5|1|");

        assertEquals(List.of("value.choice"), codes());
        assertEquals(
                new Fault(
                        SHEET,
                        1,
                        "",
                        "Nhóm nhiệm vụ",
                        "Z",
                        "value.choice",
                        faults.get(0).vi(),
                        faults.get(0).en()),
                faults.get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "A1:I1, 1, A, ''",
        "A1:I2, 1, A, ''",
        "B3:C3, 3, B, ''",
        "B3:B4, 3, B, sheet.merged",
        "B5:B6, 5, B, sheet.merged",
        "A5:B5, 5, A, sheet.merged",
        "A5:A6, 5, A, ''",
        "I5:K6, 5, I, ''"
    })
    void mergedCellsAreAFaultWhereRowsAreRead(String range, int row, String column, String code) {
        read(
                handbook(Map.of("group", "B", "unit", "văn bản"), true),
                List.of(merged(range, row, column)),
                "BẢNG TỔNG HỢP",
                "(kèm theo Quyết định)",
                HANDBOOK,
                COUNTERS,
                "1|Một||Văn bản|Nhóm 1|100|5|1|",
                "2|Hai||Văn bản|Nhóm 1|100|5|1|");

        assertEquals(code.isEmpty() ? List.of() : List.of(code), codes());
        assertEquals(2, rows.size());
    }

    @Test
    void aFormulaInATitleDoesNotMatterInARowItDoes() {
        var wanted = handbook(Map.of("group", "B", "unit", "văn bản"), true);
        var ofTitle = new Fault(SHEET, 1, "B", "", "=A1", "cell.formula", "v", "e");
        var ofRow = new Fault(SHEET, 3, "B", "", "=A1", "cell.formula", "v", "e");
        read(wanted, List.of(ofTitle, ofRow), "Tiêu đề|=A1", HANDBOOK, "1|Một||Văn bản|Nhóm 1|100|5|1|");

        assertEquals(List.of("cell.formula"), codes());
        assertEquals("Nhiệm vụ", faults.get(0).header());
    }

    @Test
    void twoHeadersOfOneMeaningAreToldAndShown() {
        var sheet = read(
                null,
                "Mã đầu việc|Tên đầu việc|Sản phẩm đầu ra|Đơn vị tính|Nhóm nhiệm vụ|Hệ số|Hệ số quy đổi",
                "A|Một|Văn bản|cái|B|1|2");

        assertEquals(List.of("sheet.doubled-column"), codes());
        assertEquals("G", faults.get(0).column());
        assertEquals("Hệ số quy đổi", faults.get(0).header());
        assertTrue(faults.get(0).vi().startsWith("Cột F"), faults.get(0).vi());
        assertEquals(
                List.of("coefficient", "coefficient"),
                sheet.columns().subList(5, 7).stream()
                        .map(SheetMapping.MappedColumn::field)
                        .toList());
    }

    @Test
    void unknownHeadersAreLookedForBelowTitles() {
        var sheet =
                read(null, "DANH MỤC", "Ban hành kèm theo|Quyết định", "Cột 1|Cột 2|Cột 3|Cột 4|Cột 5", "a|b|c|d|e");

        assertEquals(null, sheet.kind());
        assertEquals(
                List.of("Cột 1", "Cột 2", "Cột 3", "Cột 4", "Cột 5"),
                sheet.columns().stream().map(SheetMapping.MappedColumn::header).toList());
    }

    @Test
    void aDateThatIsNoneIsToldOnce() {
        read(
                null,
                "Mã đầu việc|Tên đầu việc|Sản phẩm đầu ra|Đơn vị tính|Nhóm nhiệm vụ|Hiệu lực từ",
                "A|Một|Văn bản|cái|B|31/02/2027");

        assertEquals(List.of("value.date"), codes());
    }

    @Test
    void aFrameworkIsPutTogetherOfTheRowsThatStandTogether() {
        var header = "Mã khung|Áp dụng cho nhóm vị trí|Năng lực|Cấp độ|Mô tả cấp độ";
        read(null, header, "F|Chuyên môn|Đạo đức|1|Một", "F||Đạo đức|2|Hai", "G|Chuyên môn|Đạo đức|1|Một");

        assertEquals(List.of(), codes());
        assertEquals(
                List.of("F 2", "G 4"),
                rows.stream().map(row -> row.code() + " " + row.row()).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        KH-S02              | KH-S02    |
        Sở Nội vụ           | KH-S02    |
        sở nội vụ           | KH-S02    |
        KH-X02.VP           | KH-X02.VP |
        Văn phòng           | Văn phòng | directory.unit-name
        KH-S99              | KH-S99    | directory.unit
        Nội vụ              | Nội vụ    | directory.unit
        """)
    void aUnitIsNamedByItsKeyOrItsName(String written, String kept, String code) {
        read(
                null,
                "Mã bản mô tả,Tên bản mô tả,Mã vị trí,Mã đơn vị,Nhiệm vụ chính".replace(',', '|'),
                "D|Bản mô tả|P|" + written + "|Một");

        assertEquals(code == null ? List.of() : List.of(code), codes());
        assertTrue(
                rows.get(0).content().contains("\"unit\":\"" + kept + "\""),
                rows.get(0).content());
        if (code != null) {
            assertEquals(
                    "D Mã đơn vị " + written,
                    faults.get(0).column() + " " + faults.get(0).header() + " "
                            + faults.get(0).value());
        }
    }

    @Test
    void aUnitThatIsAlmostRightIsProposed() {
        read(null, "Mã phạm vi|Tên phạm vi|Loại|Các đơn vị", "S|Sở|AGENCY|KH-S02; Nội vụ", "T|Tỉnh|PROVINCE|kh-s02");

        assertEquals(List.of("directory.unit", "directory.unit"), codes());
        assertTrue(faults.stream().allMatch(fault -> fault.vi().contains("KH-S02 Sở Nội vụ")), faults::toString);
        assertEquals("Nội vụ", faults.get(0).value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        an.snv | an.snv |
        17     | an.snv |
        18     | 18     | directory.person
        """)
    void aPersonIsNamedByTheirLoginOrTheHostsKey(String written, String kept, String code) {
        read(null, "Tài khoản|Mã đơn vị|Mã vị trí", written + "|KH-S02|P");

        assertEquals(code == null ? List.of() : List.of(code), codes());
        assertEquals(kept + "|KH-S02|P", rows.get(0).code());
        assertEquals(kept, rows.get(0).name());
    }

    @ParameterizedTest
    @CsvSource({"Nhóm 1, N1", "nhóm 5, N5", "3, N3", "N2, N2", "n4, N4", "Nhóm 6, Nhóm 6", "I, I"})
    void complexityIsReadAsTheHandbookWritesIt(String written, String kept) {
        read(
                handbook(Map.of("group", "B", "unit", "văn bản"), true),
                HANDBOOK,
                "1|Một||Văn bản|" + written + "|100|5|1|");

        assertEquals(kept.matches("N[1-5]") ? List.of() : List.of("value.invalid"), codes());
        assertEquals(kept, rows.isEmpty() ? faults.get(0).value() : task(0).complexity());
    }
}
