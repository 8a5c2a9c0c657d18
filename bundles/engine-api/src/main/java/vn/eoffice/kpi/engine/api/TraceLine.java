package vn.eoffice.kpi.engine.api;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One step of an explanation: which fact went in, what the rule made of it.
 *
 * @param factor stable name for programs ("norm", "quality", {@link #POINTS})
 * @param label what it is called
 * @param input the fact as it went in ("GOOD", "-3", "4 × 1.3"), free of language; null when it is missing
 * @param value what came out, exact; null when nothing did
 * @param rule the rule that was applied, as the rule set has it ("complexity.N3 = 1.3")
 * @param note what a person should know beside it, null when nothing
 */
public record TraceLine(
        String factor,
        Label label,
        @Nullable String input,
        @Nullable BigDecimal value,
        String rule,
        @Nullable Label note) {

    /** The factor of the last line of a score's trace: its value is the points. */
    public static final String POINTS = "points";

    public TraceLine {
        requireNonNull(factor, "factor");
        requireNonNull(label, "label");
        requireNonNull(rule, "rule");
        if (value != null) {
            value = Exact.plain(value);
        }
    }

    public static TraceLine of(
            String factor, Label label, @Nullable String input, @Nullable BigDecimal value, String rule) {
        return new TraceLine(factor, label, input, value, rule, null);
    }

    public TraceLine noting(@Nullable Label text) {
        return new TraceLine(factor, label, input, value, rule, text);
    }
}
