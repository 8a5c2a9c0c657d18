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

    /**
     * Arguments in the form in which they are kept: one form per number, so that equal texts are equal. Texts are read long after
     * the engine's call, so whatever could go wrong then is refused now.
     */
    static Object[] kept(Object[] arguments, String... texts) {
        for (var text : texts) {
            if (places(text) != arguments.length) {
                throw new IllegalArgumentException(
                        "\"%s\" does not have one place for each of %s.".formatted(text, Arrays.toString(arguments)));
            }
        }
        var kept = new Object[arguments.length];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = kept(arguments[i]);
        }
        return kept;
    }

    /**
     * @throws IllegalArgumentException if the argument might change, or belong to a bundle that goes
     */
    static Object kept(Object argument) {
        if (argument instanceof BigDecimal number) {
            return Exact.plain(number);
        }
        if (argument instanceof String
                || argument instanceof Integer
                || argument instanceof Long
                || argument instanceof LocalDate
                || argument instanceof Label
                || argument instanceof Expression
                || argument instanceof Fixed) {
            return argument;
        }
        if (argument instanceof Enum<?> name) {
            return name.name();
        }
        throw new IllegalArgumentException("A text cannot keep %s: a text, a number, a day or a label is needed."
                .formatted(argument == null ? "null" : argument.getClass().getName()));
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
