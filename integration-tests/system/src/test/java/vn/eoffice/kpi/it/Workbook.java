package vn.eoffice.kpi.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook of one sheet, as spreadsheets write it. Numbers are numbers, a text that begins with = is a formula. */
final class Workbook {

    private static final String OFFICE = "http://schemas.openxmlformats.org/";
    private static final String MAIN = OFFICE + "spreadsheetml/2006/main";
    private static final String RELATIONS = OFFICE + "officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final String sheet;
    private final StringBuilder rows = new StringBuilder();
    private final StringBuilder merged = new StringBuilder();
    private int row;

    Workbook(String sheet) {
        this.sheet = sheet;
    }

    Workbook row(Object... values) {
        rows.append("<row r=\"%d\">".formatted(++row));
        for (int i = 0; i < values.length; i++) {
            rows.append(cell((char) ('A' + i) + Integer.toString(row), values[i]));
        }
        rows.append("</row>");
        return this;
    }

    Workbook merge(String range) {
        merged.append("<mergeCell ref=\"%s\"/>".formatted(range));
        return this;
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, UTF_8)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"%spackage/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"%ssheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"%sworksheet+xml\"/></Types>"
                            .formatted(OFFICE, TYPE, TYPE));
            put(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
            put(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"%s\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
                            .formatted(MAIN, RELATIONS, sheet));
            put(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData>%s</worksheet>"
                            .formatted(
                                    MAIN,
                                    rows,
                                    merged.isEmpty() ? "" : "<mergeCells>%s</mergeCells>".formatted(merged)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String cell(String at, Object value) {
        if (value instanceof Number) {
            return "<c r=\"%s\"><v>%s</v></c>".formatted(at, value);
        }
        var text = value.toString();
        if (text.startsWith("=")) {
            return "<c r=\"%s\"><f>%s</f><v>2</v></c>".formatted(at, text.substring(1));
        }
        return text.isEmpty() ? "" : "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(at, text);
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"%spackage/2006/relationships\"><Relationship Id=\"r1\" Type=\"%s/%s\" Target=\"%s\"/></Relationships>"
                .formatted(OFFICE, RELATIONS, type, target);
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(UTF_8));
        zip.closeEntry();
    }
}
