package vn.eoffice.kpi.host.reference.internal;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Vietnamese text: one form, searchable without diacritics, sorted by given name. */
public final class Text {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private Text() {}

    /** Trimmed and composed (NFC), runs of blanks made one; null when nothing is left. */
    public static @Nullable String line(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String line = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\s\\u00a0]+", " ")
                .strip();
        return line.isEmpty() ? null : line;
    }

    /** The same for a text of several lines, which stay. */
    public static @Nullable String paragraphs(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String clean = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                .strip();
        return clean.isEmpty() ? null : clean;
    }

    /** A required line of a form, at most so many characters. */
    public static String required(@Nullable String text, String field, String label, int limit) {
        String line = optional(text, field, label, limit);
        if (line == null) {
            throw Refusal.invalid(field, "Hãy nhập " + label + ".");
        }
        return line;
    }

    public static @Nullable String optional(@Nullable String text, String field, String label, int limit) {
        return limited(line(text), field, label, limit);
    }

    /** A required reason or opinion, which may have several lines. */
    public static String reason(@Nullable String text, String field, String label) {
        String clean = limited(paragraphs(text), field, label, 2000);
        if (clean == null) {
            throw Refusal.invalid(field, "Hãy nhập " + label + ".");
        }
        return clean;
    }

    public static @Nullable String limited(@Nullable String text, String field, String label, int limit) {
        if (text != null && text.length() > limit) {
            throw Refusal.invalid(
                    field,
                    "Nội dung “%s” dài %d ký tự, tối đa %d. Hãy rút ngắn lại.".formatted(label, text.length(), limit));
        }
        return text;
    }

    /** Lower-case words without diacritics, one blank between them. */
    public static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'd')
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** What a person typed as a query of PostgreSQL's text search: all words, each as a beginning; empty when none is left. */
    public static String query(@Nullable String text) {
        String folded = text == null ? "" : fold(text);
        return folded.isEmpty()
                ? ""
                : Arrays.stream(folded.split(" ")).map(word -> word + ":*").collect(Collectors.joining(" & "));
    }

    /** Sorts people as the Vietnamese do: by given name, then by family and middle names. */
    public static String sortKey(String fullName) {
        int given = fullName.lastIndexOf(' ') + 1;
        Collator order = Collator.getInstance(VIETNAMESE);
        return key(order, fullName.substring(given)) + "." + key(order, fullName.substring(0, given));
    }

    private static String key(Collator order, String name) {
        return HexFormat.of().formatHex(order.getCollationKey(name).toByteArray());
    }
}
