package vn.eoffice.kpi.engine.normhours;

import java.math.BigDecimal;
import vn.eoffice.kpi.engine.api.Label;

/** Numbers as people read them in an explanation: "1,3" in Vietnamese, "1.3" in English. */
final class Written {

    private Written() {}

    /** A text in both languages with the same numbers in it, each as a {@code %s}. */
    static Label text(String vi, String en, BigDecimal... numbers) {
        return Label.of(fill(vi, ',', numbers), fill(en, '.', numbers));
    }

    /** What a rate does: "cộng 10%", "trừ 25%". */
    static Label change(BigDecimal rate) {
        if (rate.signum() == 0) {
            return Label.of("không cộng, không trừ", "no change");
        }
        return rate.signum() > 0
                ? text("cộng %s%%", "plus %s%%", percent(rate))
                : text("trừ %s%%", "minus %s%%", percent(rate).negate());
    }

    static BigDecimal percent(BigDecimal rate) {
        return new BigDecimal(Factor.plain(rate.movePointRight(2)));
    }

    /** The first letter made a capital, a full stop at the end. */
    static Label sentence(Label words) {
        return Label.of(sentence(words.vi()), sentence(words.en()));
    }

    static Label join(String between, Label one, Label other) {
        return Label.of(one.vi() + between + other.vi(), one.en() + between + other.en());
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    private static String fill(String text, char point, BigDecimal... numbers) {
        var written = new Object[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            written[i] = numbers[i].toPlainString().replace('.', point);
        }
        return text.formatted(written);
    }
}
