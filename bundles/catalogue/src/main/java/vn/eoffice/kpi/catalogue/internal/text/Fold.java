package vn.eoffice.kpi.catalogue.internal.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese words in the forms in which they are compared. */
public final class Fold {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern GAPS_OF_MARKED = Pattern.compile("[^\\p{L}\\p{Nd}\\p{M}]+");
    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

    private Fold() {}

    /**
     * A text without what people leave out when they search: marks (and with them the two ways to place a tone: hòa, hoà), the bar
     * of đ, capitals, punctuation. Lower-case letters and digits, one space between words, none around.
     */
    public static String fold(String text) {
        var bare = MARKS.matcher(decomposed(text)).replaceAll("").replace('đ', 'd');
        return GAPS.matcher(bare).replaceAll(" ").strip();
    }

    public static List<String> words(String text) {
        return split(fold(text));
    }

    /** The words with their marks, each tone at the end of its word, so that hòa and hoà are one. Not for people's eyes. */
    public static List<String> markedWords(String text) {
        return split(GAPS_OF_MARKED.matcher(decomposed(text)).replaceAll(" ").strip()).stream()
                .map(Fold::toneLast)
                .toList();
    }

    /** Whether the text is written with marks, as Vietnamese is, and not in bare letters. */
    public static boolean isMarked(String text) {
        var decomposed = decomposed(text);
        return MARKS.matcher(decomposed).find() || decomposed.indexOf('đ') >= 0;
    }

    /** The first letters of the words: "Triển khai văn bản" is "tkvb". */
    public static String initials(String text) {
        var initials = new StringBuilder();
        words(text).forEach(word -> initials.appendCodePoint(word.codePointAt(0)));
        return initials.toString();
    }

    private static String toneLast(String word) {
        var tones = TONES.matcher(word);
        if (!tones.find()) {
            return word;
        }
        var tone = tones.group();
        return tones.replaceAll("") + tone;
    }

    /** Lower-cased first, since that may bring marks of its own (İ). */
    private static String decomposed(String text) {
        var lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(lower, Normalizer.Form.NFD);
    }

    private static List<String> split(String words) {
        return words.isEmpty() ? List.of() : Arrays.asList(words.split(" "));
    }
}
