package vn.eoffice.kpi.host.reference.internal.register;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.host.reference.Attachment;
import vn.eoffice.kpi.host.reference.internal.OfficeSchema;
import vn.eoffice.kpi.host.reference.internal.Refusal;
import vn.eoffice.kpi.host.reference.internal.Settings;
import vn.eoffice.kpi.host.reference.internal.Text;

/** Files that belong to documents. What a file is, its content says, never the browser. */
@Component(service = Files.class)
public final class Files {

    private static final String PACKED = "504b0304";
    private static final String OLE = "d0cf11e0";

    private enum Format {
        PDF("application/pdf", "25504446"),
        DOC("application/msword", Files.OLE),
        DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Files.PACKED),
        XLS("application/vnd.ms-excel", Files.OLE),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Files.PACKED),
        PPT("application/vnd.ms-powerpoint", Files.OLE),
        PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", Files.PACKED),
        ODT("application/vnd.oasis.opendocument.text", Files.PACKED),
        ODS("application/vnd.oasis.opendocument.spreadsheet", Files.PACKED),
        ZIP("application/zip", Files.PACKED),
        PNG("image/png", "89504e47"),
        JPG("image/jpeg", "ffd8ff"),
        TXT("text/plain;charset=UTF-8", "");

        private final String mediaType;
        private final String start;

        Format(String mediaType, String start) {
            this.mediaType = mediaType;
            this.start = start;
        }
    }

    private static final Map<String, String> OTHER_ENDINGS = Map.of("jpeg", "jpg");

    private final RegisterMapper mapper;
    private final int limit;

    @Activate
    public Files(@Reference OfficeSchema office, @Reference Settings settings) {
        this.mapper = office.mapper(RegisterMapper.class);
        this.limit = settings.fileBytes();
    }

    /** What the page's file field accepts. */
    public static String accepted() {
        return ".pdf,.doc,.docx,.xls,.xlsx,.ppt,.pptx,.odt,.ods,.zip,.png,.jpg,.jpeg,.txt";
    }

    public int megabytes() {
        return limit >> 20;
    }

    /** Keeps a file that is allowed, in the present transaction; it belongs to no document until it is filed. */
    public FileRow keep(Attachment file, long personId, Instant at) {
        String name = Text.required(name(file.name()), "file", "tên tệp", 255);
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        Format format = format(OTHER_ENDINGS.getOrDefault(ending, ending));
        if (format == null) {
            throw Refusal.invalid(
                    "file", "Loại tệp “.%s” không được nhận. Hãy dùng một trong: %s.".formatted(ending, accepted()));
        }
        byte[] content = file.content();
        if (content.length == 0) {
            throw Refusal.invalid("file", "Tệp “%s” không có nội dung.".formatted(name));
        }
        if (content.length > limit) {
            throw Refusal.invalid("file", "Tệp “%s” quá lớn; tối đa %d MB.".formatted(name, megabytes()));
        }
        if (!startsAs(content, format)) {
            throw Refusal.invalid(
                    "file",
                    "Nội dung tệp “%s” không đúng định dạng .%s. Hãy kiểm tra lại tệp.".formatted(name, ending));
        }
        String sha256 = sha256(content);
        long id = mapper.insertFile(name, format.mediaType, content.length, sha256, content, personId, at);
        return new FileRow(id, null, name, format.mediaType, content.length, sha256, at);
    }

    public void file(long fileId, long documentId) {
        mapper.fileUnder(fileId, documentId);
    }

    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }

    private static @Nullable Format format(String ending) {
        for (Format format : Format.values()) {
            if (format.name().equalsIgnoreCase(ending)) {
                return format;
            }
        }
        return null;
    }

    private static boolean startsAs(byte[] content, Format format) {
        if (format == Format.TXT) {
            try {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
                return true;
            } catch (CharacterCodingException e) {
                return false;
            }
        }
        int length = Math.min(content.length, format.start.length() / 2);
        return HexFormat.of().formatHex(content, 0, length).equals(format.start);
    }

    /** Some browsers send a whole path. */
    private static String name(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\"<>|:*?]", "_");
    }
}
