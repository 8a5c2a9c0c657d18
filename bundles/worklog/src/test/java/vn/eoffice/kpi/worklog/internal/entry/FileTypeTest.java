package vn.eoffice.kpi.worklog.internal.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FileTypeTest {

    private static final Map<FileType, byte[]> SAMPLES = Map.of(
            FileType.PDF, ascii("%PDF-1.7\n…"),
            FileType.DOCX, zip("[Content_Types].xml", "word/document.xml"),
            FileType.XLSX, zip("[Content_Types].xml", "xl/workbook.xml"),
            FileType.PPTX, zip("[Content_Types].xml", "ppt/presentation.xml"),
            FileType.ODT, openDocument("application/vnd.oasis.opendocument.text"),
            FileType.ODS, openDocument("application/vnd.oasis.opendocument.spreadsheet"),
            FileType.PNG, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0},
            FileType.JPEG, new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0},
            FileType.TXT, "Biên bản họp giao ban\r\n".getBytes(StandardCharsets.UTF_8));

    @ParameterizedTest
    @EnumSource(FileType.class)
    void eachSampleIsOfItsTypeAndOfNoOther(FileType type) {
        for (var other : FileType.values()) {
            boolean textLike = other == FileType.TXT && type == FileType.PDF;
            assertEquals(type == other || textLike, other.matches(SAMPLES.get(type)), type + " as " + other);
        }
    }

    @ParameterizedTest
    @EnumSource(FileType.class)
    void truncatedContentNeverFails(FileType type) {
        var whole = SAMPLES.get(type);
        for (int length = 0; length < whole.length; length++) {
            for (var other : FileType.values()) {
                other.matches(Arrays.copyOf(whole, length));
            }
        }
    }

    @Test
    void damagedArchivesNeverFail() {
        var archive = SAMPLES.get(FileType.DOCX);
        for (int at = 0; at < archive.length; at++) {
            var damaged = archive.clone();
            damaged[at] = (byte) 0xff;
            FileType.DOCX.matches(damaged);
        }
    }

    @Test
    void textIsUtf8WithoutControlCharacters() {
        assertFalse(FileType.TXT.matches(new byte[] {'a', 0, 'b'}));
        assertFalse(FileType.TXT.matches(new byte[] {(byte) 0xc3, (byte) 0x28}));
    }

    @ParameterizedTest
    @CsvSource({
        "application/pdf, PDF",
        "'Text/Plain; charset=utf-8', TXT",
        "image/jpeg, JPEG",
    })
    void isFoundByMediaType(String mediaType, FileType expected) {
        assertEquals(expected, FileType.ofMediaType(mediaType).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "JPEG, ảnh.JPG, true",
        "JPEG, ảnh.jpeg, true",
        "PDF, báo cáo.pdf, true",
        "PDF, báo cáo.pdf.exe, false",
        "PDF, pdf, false",
    })
    void namesCarryTheRightExtension(FileType type, String name, boolean fits) {
        assertEquals(fits, type.names(name));
    }

    @Test
    void unknownMediaTypesAreNoType() {
        assertTrue(FileType.ofMediaType("application/x-msdownload").isEmpty());
        assertTrue(FileType.ofMediaType("").isEmpty());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String... names) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(ascii("<x/>"));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] openDocument(String mediaType) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            var entry = new ZipEntry("mimetype");
            var content = ascii(mediaType);
            var crc = new CRC32();
            crc.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(crc.getValue());
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("content.xml"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }
}
