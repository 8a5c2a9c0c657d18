package vn.eoffice.kpi.catalogue.internal.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** A workbook whose texts lie in their cells, so that nothing has to be remembered while it is written. */
final class XlsxWriter implements BookWriter.Sheets {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final LocalDateTime ALWAYS_THE_SAME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int LONGEST_NAME = 31;
    private static final int LAST_ROW = 1_048_576;

    // Places in the list of looks below.
    private static final int HEADER = 1;
    private static final int TEXT = 2;
    private static final int NOT_A_FORMULA = 3;
    private static final int DATE = 4;

    private static final String STYLES =
            """
            <styleSheet %s><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>\
            <fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>\
            <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>\
            <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
            <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
            <cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
            <xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyNumberFormat="1"/>\
            <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
            <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/>\
            <xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>\
            <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>"""
                    .formatted(MAIN);

    private final ZipOutputStream zip;
    private final Writer out;
    private final List<String> names = new ArrayList<>();
    private int row;

    XlsxWriter(OutputStream stream) throws IOException {
        zip = new ZipOutputStream(stream);
        out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
        // What an .xml is when nothing else is said of it: a sheet. So the list of types can come first, where programs
        // look for it.
        part(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"" + TYPE + "worksheet+xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/></Types>");
        part("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
        part("xl/styles.xml", STYLES);
    }

    @Override
    public void sheet(String name, List<String> headers) throws IOException {
        endSheet();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.matches(".*[\\[\\]:*?/\\\\].*")) {
            throw new IllegalArgumentException("Not a name for a sheet: " + name);
        }
        names.add(name);
        begin("xl/worksheets/sheet%d.xml".formatted(names.size()));
        out.write("<worksheet " + MAIN
                + "><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\""
                + " activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>");
        if (!headers.isEmpty()) {
            out.write("<cols>");
            for (int i = 0; i < headers.size(); i++) {
                int width = Math.max(12, Math.min(40, headers.get(i).length() + 4));
                out.write("<col min=\"%1$d\" max=\"%1$d\" width=\"%2$d\" customWidth=\"1\"/>".formatted(i + 1, width));
            }
            out.write("</cols>");
        }
        out.write("<sheetData>");
        row = 0;
        beginRow();
        for (int i = 0; i < headers.size(); i++) {
            text(i, HEADER, headers.get(i));
        }
        out.write("</row>");
    }

    @Override
    public void row(List<? extends @Nullable Object> values) throws IOException {
        if (row == LAST_ROW) {
            throw new IllegalStateException("A sheet has at most %d rows".formatted(LAST_ROW));
        }
        beginRow();
        for (int i = 0; i < values.size(); i++) {
            var value = values.get(i);
            if (value instanceof BigDecimal number && number.precision() > Numbers.DIGITS.getPrecision()) {
                text(i, TEXT, number.toPlainString());
            } else if (value instanceof Number number) {
                cell(i, "><v>" + new BigDecimal(number.toString()).toPlainString() + "</v></c>");
            } else if (value instanceof LocalDate date) {
                cell(i, " s=\"" + DATE + "\"><v>" + Numbers.serial(date) + "</v></c>");
            } else if (value instanceof Boolean yes) {
                cell(i, " t=\"b\"><v>" + (yes ? 1 : 0) + "</v></c>");
            } else if (value != null && !value.toString().isEmpty()) {
                text(i, Texts.looksLikeFormula(value.toString()) ? NOT_A_FORMULA : TEXT, value.toString());
            }
        }
        out.write("</row>");
    }

    private void beginRow() throws IOException {
        out.write("<row r=\"" + ++row + "\">");
    }

    private void text(int column, int look, String text) throws IOException {
        cell(
                column,
                " s=\"" + look + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + Texts.xml(text)
                        + "</t></is></c>");
    }

    private void cell(int column, String rest) throws IOException {
        out.write("<c r=\"" + Cell.letter(column) + row + "\"" + rest);
    }

    private void endSheet() throws IOException {
        if (!names.isEmpty()) {
            out.write("</sheetData></worksheet>");
            end();
        }
    }

    @Override
    public void close() throws IOException {
        try (zip) {
            endSheet();
            var sheets = new StringBuilder();
            var relations = new StringBuilder(relation("styles", "styles", "styles.xml"));
            for (int i = 1; i <= names.size(); i++) {
                sheets.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"sheet%2$d\"/>"
                        .formatted(Texts.xml(names.get(i - 1)), i));
                relations.append(relation("sheet" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
            }
            part(
                    "xl/workbook.xml",
                    "<workbook " + MAIN + " xmlns:r=\"" + OFFICE + "\"><sheets>" + sheets + "</sheets></workbook>");
            part("xl/_rels/workbook.xml.rels", relations(relations.toString()));
        }
    }

    private static String relations(String relations) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, OFFICE, type, target);
    }

    private void part(String name, String content) throws IOException {
        begin(name);
        out.write(content);
        end();
    }

    private void begin(String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS_THE_SAME);
        zip.putNextEntry(entry);
        out.write(XML);
    }

    private void end() throws IOException {
        out.flush();
        zip.closeEntry();
    }
}
