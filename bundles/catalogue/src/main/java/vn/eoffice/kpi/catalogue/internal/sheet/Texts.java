package vn.eoffice.kpi.catalogue.internal.sheet;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may stand in a cell, and the signs by which .xlsx and .csv carry what they could not carry otherwise. */
final class Texts {

    /** Excel's way to write a character that XML cannot hold. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    /** "C«ng v¨n" and "coâng vaên": the letters under which the fonts of old drew Vietnamese. */
    private static final Pattern OLD_FONT =
            Pattern.compile("\\p{L}[¨©ª«¬\u00AD®µ¶·¸¹»¼½¾]\\p{L}|[oOaAeE]â|[aA]ê|ö[ôïùøûõäa]|aù|aø|aû|eá(?=\\p{L})");

    private static final int OLD_FONT_SIGNS = 2;

    private Texts() {}

    /** Composed, with plain line ends, without blanks at either end. */
    static String clean(String raw) {
        var text = raw.indexOf('\r') < 0 ? raw : raw.replace("\r\n", "\n").replace('\r', '\n');
        int from = 0;
        int to = text.length();
        while (from < to && blank(text.charAt(from))) {
            from++;
        }
        while (to > from && blank(text.charAt(to - 1))) {
            to--;
        }
        return Normalizer.normalize(text.substring(from, to), Normalizer.Form.NFC);
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    static boolean hasControl(String text) {
        return text.codePoints()
                .anyMatch(c -> Character.isISOControl(c) && c != '\t' && c != '\n'
                        || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                        || c == 0xFFFE
                        || c == 0xFFFF);
    }

    static boolean hasOldFont(String text) {
        return OLD_FONT.matcher(text).results().limit(OLD_FONT_SIGNS).count() == OLD_FONT_SIGNS;
    }

    static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                Character.toString((char) Integer.parseInt(found.group(1), 16))))
                : text;
    }

    /** As content of an XML element of a workbook. */
    static String xml(String text) {
        var plain = text.contains("_x") ? LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_") : text;
        var xml = new StringBuilder(plain.length() + 16);
        plain.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                case '\t', '\n' -> xml.append((char) c);
                default -> {
                    if (c < ' ' || c == 0xFFFE || c == 0xFFFF) {
                        xml.append("_x%04X_".formatted(c));
                    } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                        xml.append('\uFFFD');
                    } else {
                        xml.appendCodePoint(c);
                    }
                }
            }
        });
        return xml.toString();
    }

    /** Would a spreadsheet program take it for a formula? */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }

    /** An apostrophe before what a spreadsheet program would compute; one more where one stands already, so that it can be told apart. */
    static String guarded(String text) {
        return looksLikeFormula(withoutApostrophes(text)) ? "'" + text : text;
    }

    static String unguarded(String text) {
        return text.startsWith("'") && looksLikeFormula(withoutApostrophes(text)) ? text.substring(1) : text;
    }

    private static String withoutApostrophes(String text) {
        int from = 0;
        while (from < text.length() && text.charAt(from) == '\'') {
            from++;
        }
        return text.substring(from);
    }
}
