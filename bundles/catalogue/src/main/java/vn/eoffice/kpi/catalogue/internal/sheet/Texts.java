package vn.eoffice.kpi.catalogue.internal.sheet;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may stand in a cell, and the signs by which .xlsx and .csv carry what they could not carry otherwise. */
final class Texts {

    /** Excel's way to write a character that XML cannot hold. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

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
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' || c >= 0x7F && c < 0xA0 || c >= 0xFFFE) {
                return true;
            }
            if (Character.isSurrogate(c) && !isPaired(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** "C«ng v¨n" and "coâng vaên": the letters under which the fonts of old drew Vietnamese. */
    static boolean hasOldFont(String text) {
        int signs = 0;
        for (int i = 1; i < text.length() && signs < OLD_FONT_SIGNS; i++) {
            char c = text.charAt(i);
            char before = text.charAt(i - 1);
            boolean sign = c > 0x7F
                    ? isSign(before, c, i + 1 < text.length() ? text.charAt(i + 1) : ' ')
                    : c == 'a' && before == 'ö';
            signs += sign ? 1 : 0;
        }
        return signs == OLD_FONT_SIGNS;
    }

    private static boolean isSign(char before, char c, char after) {
        return switch (c) {
            case '¨', '©', 'ª', '«', '¬', '\u00AD', '®', 'µ', '¶', '·', '¸', '¹', '»', '¼', '½', '¾' ->
                Character.isLetter(before) && Character.isLetter(after);
            case 'â' -> "oOaAeE".indexOf(before) >= 0;
            case 'ê' -> before == 'a' || before == 'A';
            case 'ù', 'ø', 'û' -> before == 'a' || before == 'ö';
            case 'á' -> before == 'e' && Character.isLetter(after);
            case 'ô', 'ï', 'õ', 'ä' -> before == 'ö';
            default -> false;
        };
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
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                case '\t', '\n' -> xml.append(c);
                default -> {
                    if (c < ' ' || c >= 0xFFFE) {
                        xml.append("_x%04X_".formatted((int) c));
                    } else if (Character.isSurrogate(c) && !isPaired(plain, i)) {
                        xml.append('\uFFFD');
                    } else {
                        xml.append(c);
                    }
                }
            }
        }
        return xml.toString();
    }

    private static boolean isPaired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
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
