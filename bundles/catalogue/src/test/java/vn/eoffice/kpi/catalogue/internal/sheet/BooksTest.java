package vn.eoffice.kpi.catalogue.internal.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BooksTest {

    @Test
    void decomposedTextIsComposed() {
        var decomposed = Normalizer.normalize("Soạn thảo văn bản", Normalizer.Form.NFD);

        assertEquals(
                List.of("Soạn thảo văn bản"),
                Told.ofCsv("\u00A0" + decomposed + "\u200B \n").texts());
        assertEquals(
                List.of("Soạn thảo văn bản"),
                Told.ofSheet("<sheetData><row><c t='inlineStr'><is><r><t>Soạn thảo </t></r><r><t>"
                                + Normalizer.normalize("văn bản", Normalizer.Form.NFD)
                                + "</t></r><rPh><t>x</t></rPh></is></c></row></sheetData>")
                        .texts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void encodingsAreKnownByMarkOrByTheirNoughts(String charset) {
        var text = "Mã,Tên\r\n1,Báo cáo\r\n";
        for (var mark : List.of("", "\uFEFF")) {
            var told = Told.of((mark + text).getBytes(Charset.forName(charset)), "a.csv");
            assertEquals(List.of("Mã", "Tên", "1", "Báo cáo"), told.texts());
            assertEquals(List.of(), told.faults);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,b|a+b",
                "a;b,c|a+b,c",
                "a\tb,c|a+b,c",
                "a;\"b;c\"|a+b;c",
                "\"a \"\"b\"\"\",c|a \"b\"+c",
                "a b\"c,d|a b\"c+d"
            })
    void separatorsAndQuotes(String line, String cells) {
        assertEquals(
                List.of(cells.split("\\+")),
                Told.ofCsv(line.replace("\\t", "\t")).texts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n\nc,\"d\ne\"\nf,g", "a,b\r\n\r\nc,\"d\r\ne\"\r\nf,g\r\n", "a,b\r\rc,\"d\re\"\rf,g\r"})
    void rowsAreNumberedAsExcelShowsThem(String text) {
        var told = Told.ofCsv(text);

        assertEquals(List.of(1, 3, 4), told.rows.stream().map(Row::number).toList());
        assertEquals("d\ne", told.rows.get(1).cells().get(1).text());
        assertEquals("dau-viec", told.rows.get(0).sheet());
    }

    @Test
    void excelsOwnSeparatorLineIsPassedOver() {
        var told = Told.ofCsv("sep=;\r\na;b,c\r\n");

        assertEquals(List.of("a", "b,c"), told.texts());
        assertEquals(2, told.rows.get(0).number());
    }

    @Test
    void numbersTypedInACsvStayAsTyped() {
        assertEquals(List.of("1,0", "1.0", "001"), Told.ofCsv("1,0;1.0;001").texts());
    }

    @ParameterizedTest
    @CsvSource({
        "<v>1</v>, NUMBER, 1",
        "<v>0.15000000000000002</v>, NUMBER, 0.15",
        "<v>1.5E-3</v>, NUMBER, 0.0015",
        "<v>1E3</v>, NUMBER, 1000",
        "<v>-0.0</v>, NUMBER, 0",
        "t='s' <v>0</v>, TEXT, chung",
        "t='str' <v>1.0</v>, TEXT, 1.0",
        "t='inlineStr' <is><t>_x0041_</t></is>, TEXT, A",
        "t='b' <v>1</v>, BOOLEAN, TRUE",
        "t='d' <v>2026-11-25T00:00:00</v>, DATE, 2026-11-25",
        "s='1' <v>46351</v>, DATE, 2026-11-25",
        "s='1' <v>59</v>, DATE, 1900-02-28",
        "s='1' <v>61</v>, DATE, 1900-03-01",
        "s='2' <v>46351.4375</v>, DATE, 2026-11-25T10:30",
        "s='2' <v>0.4375</v>, DATE, 10:30",
        "s='3' <v>46351</v>, NUMBER, 46351"
    })
    void cellsOfEveryKind(String content, CellKind kind, String text) {
        var attributes = content.contains(" <") ? content.substring(0, content.indexOf(" <")) : "";
        var parts = Told.bookParts("<worksheet><sheetData><row r='4'><c r='AB4' " + attributes + ">"
                + content.substring(content.indexOf('<')) + "</c></row></sheetData></worksheet>");
        parts.put("xl/sharedStrings.xml", "<sst><si><t>chung</t></si></sst>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='dd/mm/yyyy\\ hh:mm'/><numFmt numFmtId='165' formatCode='0.0\"ngày\" [Red]'/></numFmts>"
                        + "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
                        + "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='165'/></cellXfs></styleSheet>");
        var told = Told.of(Told.zip(parts), "a.xlsx");

        assertEquals(List.of(), told.faults);
        assertEquals(new Row("Đầu việc", 4, List.of(new Cell(27, kind, text))), told.rows.get(0));
        assertNull(told.rows.get(0).at(0));
    }

    @Test
    void daysSince1904() {
        var parts =
                Told.bookParts("<worksheet><sheetData><row><c s='0'><v>44889</v></c></row></sheetData></worksheet>");
        parts.compute("xl/workbook.xml", (name, xml) -> xml.replace("<sheets>", "<workbookPr date1904='1'/><sheets>"));
        parts.put("xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId='14'/></cellXfs></styleSheet>");

        assertEquals(List.of("2026-11-25"), Told.of(Told.zip(parts), "a.xlsx").texts());
    }

    @Test
    void blankRowsAreLeftOutAndPlacesAreCounted() {
        var told = Told.ofSheet(
                "<sheetData><row><c><v>1</v></c><c/><c><v>3</v></c></row><row r='9'><c r='B9' s='4'/></row>"
                        + "<row><c t='inlineStr'><is><t> </t></is></c><c><v>5</v></c></row></sheetData>");

        assertEquals(
                List.of(
                        new Row(
                                "Đầu việc",
                                1,
                                List.of(new Cell(0, CellKind.NUMBER, "1"), new Cell(2, CellKind.NUMBER, "3"))),
                        new Row("Đầu việc", 10, List.of(new Cell(1, CellKind.NUMBER, "5")))),
                told.rows);
    }

    @Test
    void columnsAreNamedAsPeopleSeeThem() {
        assertEquals(
                List.of("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA", "XFD"),
                List.of(0, 25, 26, 51, 52, 701, 702, 16_383).stream()
                        .map(Cell::letter)
                        .toList());
    }

    @Test
    void textOfCharsetsIsNotLostAtBufferEnds() {
        var line = "Soạn thảo văn bản trả lời kiến nghị của cử tri,ệ\n";
        var told = Told.of(line.repeat(20_000).getBytes(StandardCharsets.UTF_8), "a.csv");

        assertEquals(20_000, told.rows.size());
        assertEquals(1, told.rows.stream().map(Row::cells).distinct().count());
    }
}
