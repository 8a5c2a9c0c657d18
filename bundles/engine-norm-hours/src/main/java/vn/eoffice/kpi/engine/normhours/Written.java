package vn.eoffice.kpi.engine.normhours;

import java.math.BigDecimal;
import vn.eoffice.kpi.engine.api.Label;

/** Texts that are put together once, when the rules are read. */
final class Written {

    private Written() {}

    /** What a rate does: "cộng 10%", "trừ 25%". */
    static Label change(BigDecimal rate) {
        if (rate.signum() == 0) {
            return Label.of("không cộng, không trừ", "no change");
        }
        return rate.signum() > 0
                ? Label.of("cộng %s%", "plus %s%", percent(rate))
                : Label.of("trừ %s%", "minus %s%", percent(rate).negate());
    }

    static BigDecimal percent(BigDecimal rate) {
        return rate.movePointRight(2);
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
}
