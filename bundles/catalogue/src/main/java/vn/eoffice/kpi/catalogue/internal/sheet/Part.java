package vn.eoffice.kpi.catalogue.internal.sheet;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** One XML part of a workbook, read element by element; whatever is wrong with it ends in {@link Unreadable}. */
final class Part implements Closeable {

    /** How much of a packed workbook may still be unpacked. */
    static final class Budget {
        private long left;

        Budget(long bytes) {
            left = bytes;
        }
    }

    private static final XMLInputFactory XML = factory();

    /** Even sheets full of formatted blanks stay far below it; deflate's own bound is 1032. */
    private static final int LARGEST_RATIO = 200;

    private static final long SMALL = 32 << 20;

    /** A comment, an attribute or a name that needs more was not written by a spreadsheet program. */
    private static final long LARGEST_STEP = 4 << 20;

    private final Guard guard;
    private final String sheet;
    private final XMLStreamReader xml;
    private int row;

    Part(ZipFile zip, ZipEntry entry, Budget budget, String sheet) throws IOException {
        this.sheet = sheet;
        guard = new Guard(zip.getInputStream(entry), entry.getCompressedSize(), budget);
        try {
            xml = XML.createXMLStreamReader(guard);
        } catch (XMLStreamException | RuntimeException e) {
            guard.close();
            throw refused();
        }
    }

    private static XMLInputFactory factory() {
        // The JDK's own, whatever other bundles bring along.
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", "100");
        return factory;
    }

    /** Where the reader is, for the words about damage. */
    void at(int newRow) {
        row = newRow;
    }

    int next() throws Unreadable {
        guard.step = 0;
        int event;
        try {
            event = xml.next();
        } catch (XMLStreamException | RuntimeException e) {
            throw refused();
        }
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new Unreadable(FileFaults.xmlEntity(sheet));
        }
        return event;
    }

    /** Goes on to the start of an element; null at the end of the part. */
    @Nullable
    String nextStart() throws Unreadable {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return xml.getLocalName();
            }
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return null;
            }
        }
    }

    String name() {
        return xml.getLocalName();
    }

    @Nullable
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name) && plain(xml.getAttributePrefix(i))) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The attribute {@code r:id}, whose prefix and namespace differ between transitional and strict files. */
    @Nullable
    String relation() {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("id") && !plain(xml.getAttributePrefix(i))) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    private static boolean plain(@Nullable String prefix) {
        return prefix == null || prefix.isEmpty();
    }

    /** A whole number of an attribute, or {@code otherwise} when it is absent. */
    int number(String name, int otherwise) throws Unreadable {
        var value = attribute(name);
        if (value == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw damaged();
        }
    }

    /** Adds the text of the element that has just begun, up to one character more than allowed, and goes to its end. */
    void text(StringBuilder text, int most) throws Unreadable {
        for (int depth = 1; depth > 0; ) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    int room = most + 1 - text.length();
                    if (room > 0) {
                        text.append(xml.getTextCharacters(), xml.getTextStart(), Math.min(room, xml.getTextLength()));
                    }
                }
                case XMLStreamConstants.END_DOCUMENT -> throw damaged();
                default -> {}
            }
        }
    }

    /** The same for text in runs, each with its own looks; readings for Asian scripts are left out. */
    String runs(int most) throws Unreadable {
        var text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (name()) {
                        case "t" -> text(text, most);
                        case "rPh" -> text(new StringBuilder(), 0);
                        default -> depth++;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.END_DOCUMENT -> throw damaged();
                default -> {}
            }
        }
        return Texts.unescaped(text.toString());
    }

    Unreadable damaged() {
        return new Unreadable(FileFaults.damaged(sheet, row));
    }

    private Unreadable refused() {
        return guard.refusal != null ? guard.refusal : damaged();
    }

    @Override
    public void close() throws IOException {
        guard.close();
    }

    private static final class Guard extends FilterInputStream {
        private final long packed;
        private final Budget budget;
        private long unpacked;
        private long step;
        private @Nullable Unreadable refusal;

        Guard(InputStream in, long packed, Budget budget) {
            super(in);
            this.packed = packed;
            this.budget = budget;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            if (count > 0) {
                unpacked += count;
                step += count;
                budget.left -= count;
                if (budget.left < 0
                        || step > LARGEST_STEP
                        || unpacked > SMALL && unpacked / Math.max(1, packed) > LARGEST_RATIO) {
                    refusal = new Unreadable(FileFaults.bomb());
                    throw refusal;
                }
            }
            return count;
        }
    }
}
