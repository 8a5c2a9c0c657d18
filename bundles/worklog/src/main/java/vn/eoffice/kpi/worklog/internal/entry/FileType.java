package vn.eoffice.kpi.worklog.internal.entry;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Kinds of file that can be evidence: what they are called, and how their content shows that they are what they claim. */
public enum FileType {
    PDF("application/pdf", "pdf") {
        @Override
        boolean matches(byte[] content) {
            return startsWith(content, "%PDF-".getBytes(StandardCharsets.US_ASCII));
        }
    },
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx") {
        @Override
        boolean matches(byte[] content) {
            return hasEntry(content, "word/document.xml");
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx") {
        @Override
        boolean matches(byte[] content) {
            return hasEntry(content, "xl/workbook.xml");
        }
    },
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx") {
        @Override
        boolean matches(byte[] content) {
            return hasEntry(content, "ppt/presentation.xml");
        }
    },
    ODT("application/vnd.oasis.opendocument.text", "odt") {
        @Override
        boolean matches(byte[] content) {
            return isOpenDocument(content);
        }
    },
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods") {
        @Override
        boolean matches(byte[] content) {
            return isOpenDocument(content);
        }
    },
    PNG("image/png", "png") {
        @Override
        boolean matches(byte[] content) {
            return startsWith(content, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        }
    },
    JPEG("image/jpeg", "jpg", "jpeg") {
        @Override
        boolean matches(byte[] content) {
            return startsWith(content, new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff});
        }
    },
    TXT("text/plain", "txt") {
        @Override
        boolean matches(byte[] content) {
            return isText(content);
        }
    };

    private static final byte[] LOCAL_HEADER = {'P', 'K', 3, 4};
    private static final int MIMETYPE_AT = 30;
    private static final int MIMETYPE_SEARCH = 200;

    private final String mediaType;
    private final Set<String> extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = Set.of(extensions);
    }

    abstract boolean matches(byte[] content);

    /** By media type, parameters such as the charset left aside. */
    static Optional<FileType> ofMediaType(String mediaType) {
        var bare = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(bare))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    boolean names(String fileName) {
        var dot = fileName.lastIndexOf('.');
        return dot >= 0 && extensions.contains(fileName.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /** The format demands that an archive begins with its own media type, uncompressed. */
    boolean isOpenDocument(byte[] content) {
        return startsWith(content, LOCAL_HEADER)
                && new String(content, 0, Math.min(content.length, MIMETYPE_SEARCH), StandardCharsets.ISO_8859_1)
                        .startsWith("mimetype" + mediaType + "PK", MIMETYPE_AT);
    }

    /** Looks at the archive's own list of contents; nothing is unpacked. */
    static boolean hasEntry(byte[] content, String name) {
        return startsWith(content, LOCAL_HEADER) && ZipDirectory.of(content).contains(name);
    }

    static boolean isText(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .chars()
                    .allMatch(c -> !Character.isISOControl(c) || c == '\n' || c == '\r' || c == '\t' || c == '\f');
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    static boolean startsWith(byte[] content, byte[] prefix) {
        return content.length >= prefix.length && Arrays.equals(content, 0, prefix.length, prefix, 0, prefix.length);
    }
}
