package vn.eoffice.kpi.catalogue.internal.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.eoffice.kpi.catalogue.Fault;

class BadFilesTest {

    @Test
    void mergedCellsAreNamedWithTheirRange() {
        var told = Told.ofSheet("<sheetData><row r='2'><c r='B2'><v>1</v></c></row></sheetData>"
                + "<mergeCells><mergeCell ref='B2:C40'/></mergeCells>");

        assertFault(told.faults.get(0), "sheet.merged", 2, "B", "B2:C40");
        assertEquals("Đầu việc", told.faults.get(0).sheet());
        assertEquals(List.of("1"), told.texts());
    }

    @ParameterizedTest
    @CsvSource({
        "<f>A1*2</f><v>4</v>, =A1*2",
        "<f t='shared' si='0'/><v>4</v>, =",
        "<v>4</v><f>SUM(A1:A9)</f>, =SUM(A1:A9)"
    })
    void aFormulaIsNotItsValue(String content, String formula) {
        var told = Told.ofSheet("<sheetData><row r='7'><c r='C7'>" + content + "</c></row></sheetData>");

        assertFault(told.faults.get(0), "cell.formula", 7, "C", formula);
        assertEquals(new Cell(2, CellKind.FORMULA, formula), told.rows.get(0).at(2));
    }

    @Test
    void anErrorCellIsNamed() {
        var told = Told.ofSheet("<sheetData><row r='3'><c r='A3' t='e'><v>#REF!</v></c></row></sheetData>");

        assertFault(told.faults.get(0), "cell.error", 3, "A", "#REF!");
        assertEquals(CellKind.ERROR, told.rows.get(0).cells().get(0).kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E999999999", "abc", "1E400", "--1"})
    void aNumberThatIsNoneIsNamed(String number) {
        var told = Told.ofSheet("<sheetData><row r='3'><c r='A3'><v>" + number + "</v></c></row></sheetData>");

        assertFault(told.faults.get(0), "cell.number", 3, "A", number);
    }

    @Test
    void aHiddenSheetIsNamedAndStillRead() {
        var parts = Told.bookParts("<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>");
        parts.compute("xl/workbook.xml", (name, xml) -> xml.replace("sheetId='1'", "sheetId='1' state='veryHidden'"));
        var told = Told.of(Told.zip(parts), "a.xlsx");

        assertEquals(List.of("sheet.hidden"), told.codes());
        assertEquals(List.of("1"), told.texts());
    }

    @Test
    void anEntityIsRefused() {
        var told = Told.of(
                Told.zip(
                        Told.bookParts(
                                "<!DOCTYPE worksheet [<!ENTITY a 'aaaaaaaaaa'>]>"
                                        + "<worksheet><sheetData><row><c t='inlineStr'><is><t>&a;</t></is></c></row></sheetData></worksheet>")),
                "a.xlsx");

        assertEquals(List.of("file.entity"), told.codes());
        assertEquals(List.of(), told.rows);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml"})
    void aZipBombIsStoppedWhereverItLies(String part) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var parts = Told.bookParts("<worksheet><sheetData/></worksheet>");
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : parts.entrySet()) {
                if (!entry.getKey().equals(part)) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
            zip.putNextEntry(new ZipEntry(part));
            zip.write("<x>".getBytes(StandardCharsets.UTF_8));
            var blanks = "<row><c/></row>".repeat(70_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 100; i++) {
                zip.write(blanks);
            }
        }

        assertEquals(
                List.of("file.bomb"), Told.of(bytes.toByteArray(), "a.xlsx").codes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- %s -->",
                "<row x='%s'/>",
                "<%s/>",
                "<row><c t='inlineStr'><is><t><![CDATA[%s]]></t></is></c></row>"
            })
    void onePieceOfManyMegabytesDoesNotFillTheMemory(String wrapping) {
        var random = new StringBuilder();
        new java.util.Random(3).ints(24 << 20, 'a', 'z').forEach(c -> random.append((char) c));
        var told = Told.ofSheet(wrapping.replace("%s", random));

        assertTrue(
                List.of("file.bomb", "file.damaged", "cell.too-long").containsAll(told.codes()),
                told.codes().toString());
        assertEquals(1, told.faults.size());
    }

    @Test
    void fiftyMegabytesOfRowsEndInOneFault() {
        var told = Told.ofCsv("ab,cd,ef\n".repeat(5_600_000));

        assertEquals(List.of("file.rows"), told.codes());
        assertEquals(200_001, told.faults.get(0).row());
        assertTrue(
                told.faults.get(0).vi().contains("200.000"), told.faults.get(0).vi());
    }

    @Test
    void manyFaultsEndInOneThatSaysSo() {
        var told = Told.of("\uFFFD\n".repeat(5_000).getBytes(StandardCharsets.UTF_8), "a.csv");

        assertEquals(1_001, told.faults.size());
        assertEquals("file.faults", told.faults.get(1_000).code());
    }

    @Test
    void tooLargeTooWideTooLong() {
        assertEquals(
                List.of("file.too-large"),
                Told.of(new byte[11], "a.csv", new Limits(10, 1, 1, 1, 1, 1)).codes());
        var wide = Told.ofCsv("a" + ",b".repeat(300) + "\n" + "a" + ",b".repeat(300));
        assertEquals(List.of("file.columns"), wide.codes());
        assertEquals(256, wide.rows.get(1).cells().size());
        assertFault(Told.ofCsv("a,b\nx," + "y".repeat(32_768)).faults.get(0), "cell.too-long", 2, "B", null);
    }

    @Test
    void oldExcelAndPasswordsAreToldApart() {
        var old = new byte[2048];
        System.arraycopy(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                0,
                old,
                0,
                8);
        old[30] = 9;
        var locked = old.clone();
        var name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, locked, 512 + 128, name.length);

        assertEquals(List.of("file.xls"), Told.of(old, "a.xls").codes());
        assertEquals(List.of("file.password"), Told.of(locked, "a.xlsx").codes());
        assertEquals(
                List.of("file.xls"), Told.of(Arrays.copyOf(old, 9), "a.xls").codes());
    }

    @Test
    void otherFilesAreNamed() {
        assertEquals(List.of("file.other-workbook"), csv("<html><table>").codes());
        assertEquals(List.of("file.other-workbook"), csv("%PDF-1.7").codes());
        assertEquals(List.of("file.unknown"), Told.of(new byte[100], "a.csv").codes());
        assertEquals(
                List.of("file.unknown"),
                Told.of(Told.zip(Map.of("word/document.xml", "<a/>")), "a.xlsx").codes());
        assertEquals(
                List.of("file.other-workbook"),
                Told.of(Told.zip(Map.of("mimetype", "x", "content.xml", "<a/>")), "a.ods")
                        .codes());
        assertEquals(
                List.of("file.ending"),
                Told.of(Told.book("<sheetData/>"), "a.csv").codes());
        assertEquals(
                List.of("file.ending"),
                Told.of("a,b".getBytes(StandardCharsets.UTF_8), "a.XLSX").codes());
        assertEquals(List.of("file.empty"), Told.of(new byte[0], "a.csv").codes());
        assertEquals(List.of("file.empty"), csv("\uFEFF\r\n , \r\n").codes());
        assertEquals(
                List.of("file.empty"),
                Told.ofSheet("<sheetData><row><c/></row></sheetData>").codes());
    }

    @Test
    void aRowOfAnotherEncodingIsNamed() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("Mã,Tên\nA1,Soạn thảo\nA2,".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("Sơ kết".getBytes(Charset.forName("windows-1258")));
        bytes.writeBytes("\nA3,Kiểm tra\n".getBytes(StandardCharsets.UTF_8));
        var told = Told.of(bytes.toByteArray(), "a.csv");

        assertEquals(1, told.faults.size());
        assertFault(told.faults.get(0), "cell.encoding", 3, "B", null);
        assertEquals("Kiểm tra", told.rows.get(3).cells().get(1).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"C«ng v¨n ®Õn", "Coâng vaên ñeán", "Baùo caùo"})
    void lettersOfOldFontsAreNamed(String text) {
        assertFault(csv("a,b\n1," + text).faults.get(0), "cell.old-font", 2, "B", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Soạn thảo công văn đến của Ủy ban",
                "Hoà giải, thuỷ lợi, quý",
                "café «đã» 5 m² · 3 µm",
                "Ôn hoà – xoá"
            })
    void goodVietnameseIsNotMistaken(String text) {
        assertEquals(List.of(), csv("a;b\n1;" + text).faults);
    }

    @Test
    void anOpenQuoteIsNamedWhereItWasOpened() {
        assertFault(csv("a,b\nx,y\nx,\"y\nz,1\n").faults.get(0), "cell.quote", 3, "B", "\"");
        var told = Told.ofCsv("a,b\nx,\"y\n" + "z,1\n".repeat(100_000));
        assertFault(told.faults.get(0), "cell.quote", 2, "B", "\"");
        assertEquals(1, told.rows.size());
    }

    @Test
    void invisibleCharactersAreNamed() {
        var told = Told.ofSheet(
                "<sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>a_x0000_b</t></is></c></row></sheetData>");

        assertFault(told.faults.get(0), "cell.control", 1, "A", "a\uFFFDb");
        assertEquals(List.of("a\uFFFDb"), told.texts());
    }

    @Test
    void aTruncatedBookIsDamaged() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new BookWriter(bytes, Format.XLSX)) {
            book.sheet("a", List.of("b"));
            book.row(List.of("c"));
        }
        var whole = bytes.toByteArray();
        for (int length = 4; length < whole.length; length += 7) {
            var told = Told.of(Arrays.copyOf(whole, length), "a.xlsx");
            assertEquals(List.of("file.damaged"), told.codes());
        }
    }

    @Test
    void damagedXmlNamesTheRow() {
        var told = Told.ofSheet("<sheetData><row r='5'><c r='A5'><v>1</v></c></row><row r='6'><c");

        assertEquals(List.of("1"), told.texts());
        assertFault(told.faults.get(0), "file.damaged", 6, "", "");
    }

    private static Told csv(String text) {
        return Told.ofCsv(text);
    }

    private static void assertFault(
            Fault fault, String code, int row, String column, @org.jspecify.annotations.Nullable String value) {
        assertEquals(code, fault.code());
        assertEquals(row, fault.row(), fault.toString());
        assertEquals(column, fault.column());
        if (value != null) {
            assertEquals(value, fault.value());
        }
        if (fault.vi().isBlank() || fault.en().isBlank()) {
            fail("no words: " + fault);
        }
    }
}
