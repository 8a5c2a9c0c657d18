package vn.eoffice.kpi.engine.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;

/** A text with places, filled when somebody reads it: most explanations are never read. */
record Template(String text, Object[] arguments) {

    private static final DateTimeFormatter VIETNAMESE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** How numbers, days and labels are written. */
    enum Language {
        VI,
        EN;

        private String write(Object argument) {
            if (argument instanceof BigDecimal number) {
                return number(Exact.plain(number).toPlainString());
            }
            if (argument instanceof Fixed fixed) {
                return number(fixed.toString());
            }
            if (argument instanceof LocalDate day) {
                return this == VI ? VIETNAMESE.format(day) : day.toString();
            }
            if (argument instanceof Label label) {
                return this == VI ? label.vi() : label.en();
            }
            return argument.toString();
        }

        private String number(String written) {
            return this == VI ? written.replace('.', ',') : written;
        }
    }

    /** One form per number, so that equal texts are equal. */
    static Object[] checked(Object[] arguments, String... texts) {
        assert fits(arguments, texts)
                : String.join(" / ", texts) + " lacks a place for each of " + Arrays.toString(arguments);
        var plain = new Object[arguments.length];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = arguments[i] instanceof BigDecimal number ? Exact.plain(number) : arguments[i];
        }
        return plain;
    }

    private static boolean fits(Object[] arguments, String... texts) {
        return Arrays.stream(texts).allMatch(text -> places(text) == arguments.length);
    }

    private static int places(String text) {
        int places = 0;
        for (int at = text.indexOf("%s"); at >= 0; at = text.indexOf("%s", at + 2)) {
            places++;
        }
        return places;
    }

    String in(Language language) {
        if (arguments.length == 0) {
            return text;
        }
        var filled = new StringBuilder(text.length() + 16 * arguments.length);
        int from = 0;
        for (var argument : arguments) {
            int place = text.indexOf("%s", from);
            filled.append(text, from, place).append(language.write(argument));
            from = place + 2;
        }
        return filled.append(text, from, text.length()).toString();
    }
}
