package vn.eoffice.kpi.catalogue.internal.suggest;

import java.util.regex.Pattern;

/** The subject of a document without what names other documents, dates and places: they say nothing about the field of work. */
final class Subject {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}])số\\s+\\d+[\\p{L}\\d/.–-]*");
    private static final Pattern DATE = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}");
    private static final Pattern PLACE =
            Pattern.compile("(?i:(?<![\\p{L}])(tỉnh|thành phố|huyện|thị xã|xã|phường))(\\s+\\p{Lu}[\\p{L}]*)+");

    private Subject() {}

    static String bare(String text) {
        var unnumbered = NUMBER.matcher(text).replaceAll("số");
        return PLACE.matcher(DATE.matcher(unnumbered).replaceAll("")).replaceAll("$1");
    }
}
