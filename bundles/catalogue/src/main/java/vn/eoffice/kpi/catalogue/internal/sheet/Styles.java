package vn.eoffice.kpi.catalogue.internal.sheet;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which looks of a workbook make a number a date. */
final class Styles {

    /** What is shown as it stands: quoted, escaped, colours and conditions in brackets (but not elapsed time, [h]). */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+\\])[^\\]]*\\]");

    private static final int MOST = 65_536;

    private final BitSet dates = new BitSet();

    Styles(@Nullable Part part) throws Unreadable {
        if (part == null) {
            return;
        }
        var formats = new HashMap<Integer, String>();
        int style = 0;
        boolean ofCells = false;
        for (var name = part.nextStart(); name != null; name = part.nextStart()) {
            switch (name) {
                case "numFmt" -> {
                    var code = part.attribute("formatCode");
                    if (code != null && formats.size() < MOST) {
                        formats.put(part.number("numFmtId", -1), code.substring(0, Math.min(code.length(), 255)));
                    }
                }
                case "cellXfs" -> ofCells = true;
                case "cellStyles", "dxfs" -> ofCells = false;
                case "xf" -> {
                    if (ofCells && style < MOST) {
                        dates.set(style++, isDate(part.number("numFmtId", 0), formats));
                    }
                }
                default -> {}
            }
        }
    }

    boolean isDate(int style) {
        return style >= 0 && dates.get(style);
    }

    private static boolean isDate(int format, Map<Integer, String> formats) {
        var code = formats.get(format);
        return code != null
                ? isDate(code)
                : format >= 14 && format <= 22
                        || format >= 27 && format <= 36
                        || format >= 45 && format <= 47
                        || format >= 50 && format <= 58;
    }

    static boolean isDate(String code) {
        var bare = LITERAL.matcher(code.toLowerCase(Locale.ROOT)).replaceAll("");
        return !bare.contains("general") && bare.chars().anyMatch(c -> "ymdhs".indexOf(c) >= 0);
    }
}
