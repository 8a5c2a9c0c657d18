package vn.eoffice.kpi.worklog.internal.entry;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** The names in an archive's central directory, read without unpacking anything: a crafted archive costs nothing. */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;

    private ZipDirectory() {}

    /** Empty when the content is no archive. */
    static Set<String> of(byte[] content) {
        var bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = content.length - END_LENGTH;
                at >= Math.max(0, content.length - END_LENGTH - LONGEST_COMMENT);
                at--) {
            if (bytes.getInt(at) == END) {
                return names(bytes, bytes.getInt(at + 16), bytes.getShort(at + 10) & 0xffff);
            }
        }
        return Set.of();
    }

    private static Set<String> names(ByteBuffer bytes, int start, int count) {
        var names = new HashSet<String>();
        int at = start;
        for (int n = 0; n < count && at >= 0 && at <= bytes.limit() - ENTRY_LENGTH && bytes.getInt(at) == ENTRY; n++) {
            int nameLength = bytes.getShort(at + 28) & 0xffff;
            int extraLength = bytes.getShort(at + 30) & 0xffff;
            int commentLength = bytes.getShort(at + 32) & 0xffff;
            if (at + ENTRY_LENGTH + nameLength > bytes.limit()) {
                break;
            }
            names.add(new String(bytes.array(), at + ENTRY_LENGTH, nameLength, StandardCharsets.UTF_8));
            at += ENTRY_LENGTH + nameLength + extraLength + commentLength;
        }
        return names;
    }
}
