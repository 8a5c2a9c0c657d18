package vn.eoffice.kpi.catalogue.internal.sheet;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The old container of Office, which still wraps an .xlsx that has a password. */
final class Ole {

    private static final int HEADER = 512;
    private static final int SECTOR_SHIFT = 30;
    private static final int FIRST_DIRECTORY_SECTOR = 48;
    private static final int DIRECTORY = 4096;

    private Ole() {}

    static boolean isEncrypted(Path path) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            var header = new byte[HEADER];
            if (file.read(header) < HEADER) {
                return false;
            }
            var fields = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
            int shift = fields.getShort(SECTOR_SHIFT) == 12 ? 12 : 9;
            long position = (Integer.toUnsignedLong(fields.getInt(FIRST_DIRECTORY_SECTOR)) + 1) << shift;
            if (position >= file.length()) {
                return false;
            }
            file.seek(position);
            var directory = new byte[DIRECTORY];
            int length = file.read(directory);
            return length > 0
                    && new String(directory, 0, length, StandardCharsets.UTF_16LE).contains("EncryptedPackage");
        }
    }
}
