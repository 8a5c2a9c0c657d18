package vn.eoffice.kpi.worklog.internal.entry;

import java.math.BigDecimal;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** What people type: composed Vietnamese, no surrounding blanks, no control characters. */
public final class EntryText {

    public static final int TITLE = 500;
    public static final int NOTE = 2_000;
    public static final int REASON = 2_000;

    private static final BigDecimal QUANTITY_LIMIT = new BigDecimal(1_000_000);
    private static final int QUANTITY_SCALE = 3;

    private EntryText() {}

    /**
     * @throws vn.eoffice.kpi.platform.rest.Problem (invalid) naming the field
     */
    public static String required(String field, @Nullable String value, int longest) {
        var text = clean(value);
        if (text == null || !fits(text, longest)) {
            throw EntryProblems.text(field, value, longest, true);
        }
        return text;
    }

    /** Null for a blank text. */
    public static @Nullable String optional(String field, @Nullable String value, int longest) {
        var text = clean(value);
        if (text != null && !fits(text, longest)) {
            throw EntryProblems.text(field, value, longest, false);
        }
        return text;
    }

    static BigDecimal quantity(@Nullable BigDecimal value) {
        if (value == null
                || value.signum() <= 0
                || value.compareTo(QUANTITY_LIMIT) >= 0
                || value.stripTrailingZeros().scale() > QUANTITY_SCALE) {
            throw EntryProblems.quantity(value);
        }
        var plain = value.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static @Nullable String clean(@Nullable String value) {
        var text = value == null
                ? ""
                : Normalizer.normalize(value, Normalizer.Form.NFC).strip();
        return text.isEmpty() ? null : text;
    }

    private static boolean fits(String text, int longest) {
        return text.length() <= longest
                && text.chars().allMatch(c -> !Character.isISOControl(c) || c == '\n' || c == '\r' || c == '\t');
    }
}
