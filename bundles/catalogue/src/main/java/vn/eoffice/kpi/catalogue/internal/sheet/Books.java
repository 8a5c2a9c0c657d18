package vn.eoffice.kpi.catalogue.internal.sheet;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipException;

/** Reads .xlsx and .csv, told apart by content. */
public final class Books {

    private static final int SAMPLE = 8192;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final Set<String> OF_WORKBOOKS = Set.of("xlsx", "xlsm", "");
    private static final Set<String> OF_TEXT = Set.of("csv", "txt", "tsv", "");

    private Books() {}

    /** Reads all sheets of the file. Whatever is wrong with it is told to the sink; only the sink's own exceptions come out. */
    public static void read(Path file, String fileName, Limits limits, RowSink sink) {
        try {
            var intake = new Intake(limits, sink);
            long bytes = Files.size(file);
            try {
                if (bytes > limits.fileBytes()) {
                    throw new Unreadable(FileFaults.tooLarge(bytes, limits.fileBytes()));
                }
                read(file, fileName, intake);
                if (intake.nothing()) {
                    throw new Unreadable(FileFaults.empty());
                }
            } catch (Unreadable e) {
                sink.fault(e.fault());
            } catch (ZipException | EOFException e) {
                sink.fault(FileFaults.damaged("", 0));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(Path file, String fileName, Intake intake) throws IOException {
        var start = start(file);
        int dot = fileName.lastIndexOf('.');
        var ending = fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
        ending = dot < 0 ? "" : ending;
        if (startsWith(start, ZIP) || startsWith(start, EMPTY_ZIP)) {
            if (OF_TEXT.contains(ending) && !ending.isEmpty() || ending.equals("xls")) {
                throw new Unreadable(FileFaults.wrongEnding(fileName, "xlsx"));
            }
            Xlsx.read(file, intake);
        } else if (startsWith(start, OLE)) {
            throw new Unreadable(Ole.isEncrypted(file) ? FileFaults.protectedByPassword() : FileFaults.oldExcel());
        } else if (start.length > 0) {
            var charset = charset(start);
            var text = new String(start, charset);
            refuseOtherThanText(text);
            if (!OF_TEXT.contains(ending)) {
                throw new Unreadable(FileFaults.wrongEnding(fileName, "csv"));
            }
            try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
                in.skipNBytes(bom(start));
                Csv.read(sheet(dot < 0 ? fileName : fileName.substring(0, dot)), in, charset, intake);
            }
        }
    }

    private static byte[] start(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(SAMPLE);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }

    private static int bom(byte[] start) {
        if (startsWith(start, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})) {
            return 3;
        }
        return startsWith(start, new byte[] {(byte) 0xFF, (byte) 0xFE})
                        || startsWith(start, new byte[] {(byte) 0xFE, (byte) 0xFF})
                ? 2
                : 0;
    }

    /** By its mark; without one, text of UTF-16 shows by the noughts of its ASCII letters. */
    private static Charset charset(byte[] start) {
        if (bom(start) == 2) {
            return start[0] == (byte) 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        int[] noughts = new int[2];
        for (int i = 0; i < start.length; i++) {
            noughts[i % 2] += start[i] == 0 ? 1 : 0;
        }
        int many = start.length / 8;
        if (noughts[0] == 0 && noughts[1] > many) {
            return StandardCharsets.UTF_16LE;
        }
        return noughts[1] == 0 && noughts[0] > many ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    private static void refuseOtherThanText(String text) throws Unreadable {
        var visible = Texts.clean(text);
        if (visible.startsWith("<")) {
            throw new Unreadable(FileFaults.otherWorkbook("HTML/XML"));
        }
        if (text.startsWith("%PDF")) {
            throw new Unreadable(FileFaults.otherWorkbook("PDF"));
        }
        long controls =
                text.chars().filter(c -> c < ' ' && "\t\r\n\f".indexOf(c) < 0).count();
        if (controls > text.length() / 20) {
            throw new Unreadable(FileFaults.notAWorkbook());
        }
    }

    private static String sheet(String baseName) {
        var clean = Texts.clean(baseName).replaceAll("\\p{Cc}|\\p{Cs}", "\uFFFD");
        return clean.length() <= 100 ? clean : clean.substring(0, 100);
    }
}
