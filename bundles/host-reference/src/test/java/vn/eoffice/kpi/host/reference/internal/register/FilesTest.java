package vn.eoffice.kpi.host.reference.internal.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.kpi.host.reference.Attachment;
import vn.eoffice.kpi.host.reference.internal.OfficeFixture;
import vn.eoffice.kpi.host.reference.internal.Refusal;
import vn.eoffice.kpi.platform.database.TestDatabase;

class FilesTest {

    @RegisterExtension
    static final TestDatabase DB = new TestDatabase();

    private final OfficeFixture office = new OfficeFixture(DB.database());

    @ParameterizedTest
    @CsvSource({
        "a.exe, %PDF, không được nhận",
        "a, %PDF, không được nhận",
        "a.pdf, PK, không đúng định dạng",
        "a.pdf, '', không có nội dung",
        "a.html, <p>, không được nhận",
        "a.svg, <svg>, không được nhận",
    })
    void whatIsNotAnAllowedFileIsRefused(String name, String content, String why) {
        Refusal refusal = assertThrows(Refusal.class, () -> keep(name, content.getBytes(UTF_8)));
        assertEquals("file", refusal.field());
        assertEquals(true, refusal.getMessage().contains(why), refusal.getMessage());
    }

    @Test
    void textMustBeUtf8() {
        assertThrows(Refusal.class, () -> keep("a.txt", new byte[] {(byte) 0xc3, (byte) 0x28}));
        assertEquals(
                "text/plain;charset=UTF-8",
                keep("a.txt", "Đã xử lý".getBytes(UTF_8)).mediaType());
    }

    @Test
    void theNameLosesItsPathAndTheTypeComesFromTheContent() {
        FileRow file = keep("C:\\hồ sơ\\công \"văn\".PDF", "%PDF-1.7".getBytes(UTF_8));
        assertEquals("công _văn_.PDF", file.name());
        assertEquals("application/pdf", file.mediaType());
        assertEquals(64, file.sha256().length());
    }

    private FileRow keep(String name, byte[] content) {
        return office.files.keep(
                new Attachment(name, "text/html", content), OfficeFixture.id(office.clerk), office.time.instant());
    }
}
