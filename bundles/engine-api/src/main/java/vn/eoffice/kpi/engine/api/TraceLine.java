package vn.eoffice.kpi.engine.api;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One step of an explanation: which fact went in, what the rule made of it. Immutable. */
public final class TraceLine {

    /** The factor of the last line of a score's trace: its value is the points. */
    public static final String POINTS = "points";

    private final String factor;
    private final Label label;
    private final @Nullable Object input;
    private final @Nullable BigDecimal value;
    private final Object rule;
    private final @Nullable Label note;

    private TraceLine(
            String factor,
            Label label,
            @Nullable Object input,
            @Nullable BigDecimal value,
            Object rule,
            @Nullable Label note) {
        this.factor = requireNonNull(factor, "factor");
        this.label = requireNonNull(label, "label");
        this.input = input == null ? null : Template.kept(input);
        this.value = value == null ? null : Exact.plain(value);
        this.rule = Template.kept(requireNonNull(rule, "rule"));
        this.note = note;
    }

    /**
     * @param factor stable name for programs ("norm", "quality", {@link #POINTS})
     * @param label what it is called
     * @param input the fact as it went in ("GOOD", -3, an {@link Expression}), free of language; null when it is missing
     * @param value what came out, exact; null when nothing did
     * @param rule the rule that was applied, as the rule set has it ("complexity.N3 = 1.3"); a text or an {@link Expression}
     */
    public static TraceLine of(
            String factor, Label label, @Nullable Object input, @Nullable BigDecimal value, Object rule) {
        return new TraceLine(factor, label, input, value, rule, null);
    }

    /** The same with what a person should know beside it. */
    public TraceLine noting(@Nullable Label text) {
        return new TraceLine(factor, label, input, value, rule, text);
    }

    public String factor() {
        return factor;
    }

    public Label label() {
        return label;
    }

    /** The fact as it went in; null when it is missing. */
    public @Nullable String input() {
        if (input instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return input == null ? null : input.toString();
    }

    /** What came out; null when nothing did. */
    public @Nullable BigDecimal value() {
        return value;
    }

    public String rule() {
        return rule.toString();
    }

    /** What a person should know beside it; null when nothing. */
    public @Nullable Label note() {
        return note;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TraceLine line
                && factor.equals(line.factor)
                && label.equals(line.label)
                && Objects.equals(input, line.input)
                && Objects.equals(value, line.value)
                && rule.equals(line.rule)
                && Objects.equals(note, line.note);
    }

    @Override
    public int hashCode() {
        return Objects.hash(factor, input, value, rule);
    }

    @Override
    public String toString() {
        return "%s: %s -> %s by %s".formatted(factor, input(), value, rule());
    }
}
