package vn.eoffice.kpi.catalogue.internal.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.eoffice.kpi.catalogue.Fault;

/** What a file told, and small files to read. */
final class Told implements RowSink {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    final List<Row> rows = new ArrayList<>();
    final List<Fault> faults = new ArrayList<>();

    static Told of(byte[] content, String fileName) {
        return of(content, fileName, Limits.STANDARD);
    }

    static Told of(byte[] content, String fileName, Limits limits) {
        try {
            var file = Files.createTempFile("told", ".book");
            try {
                Files.write(file, content);
                var told = new Told();
                Books.read(file, fileName, limits, told);
                return told;
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Told ofCsv(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8), "dau-viec.csv");
    }

    /** The sheet "Đầu việc" with this XML inside its root. */
    static Told ofSheet(String content) {
        return of(book(content), "dau-viec.xlsx");
    }

    static byte[] book(String sheet) {
        return zip(bookParts("<worksheet xmlns='" + MAIN + "'>" + sheet + "</worksheet>"));
    }

    static Map<String, String> bookParts(String sheetPart) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns='" + MAIN + "' xmlns:r='" + OFFICE
                        + "'><sheets><sheet name='Đầu việc' sheetId='1' r:id='r1'/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='worksheets/sheet1.xml'/>"
                        + "<Relationship Id='r2' Type='x/sharedStrings' Target='/xl/sharedStrings.xml'/>"
                        + "<Relationship Id='r3' Type='x/styles' Target='styles.xml'/></Relationships>");
        parts.put("xl/worksheets/sheet1.xml", sheetPart);
        return parts;
    }

    static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    List<String> texts() {
        return rows.stream().flatMap(r -> r.cells().stream()).map(Cell::text).toList();
    }

    List<String> codes() {
        return faults.stream().map(Fault::code).toList();
    }

    @Override
    public void row(Row row) {
        rows.add(row);
    }

    @Override
    public void fault(Fault fault) {
        faults.add(fault);
    }
}
