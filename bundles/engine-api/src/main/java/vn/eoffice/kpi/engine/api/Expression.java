package vn.eoffice.kpi.engine.api;

import java.util.Arrays;
import vn.eoffice.kpi.engine.api.Template.Language;

/** A calculation as it was done, free of language ("4 × 1.3"). Written out when it is read. Immutable. */
public final class Expression {

    private final String text;
    private final Object[] arguments;

    private Expression(String text, Object[] arguments) {
        this.text = text;
        this.arguments = arguments;
    }

    /**
     * A text with a place {@code %s} for each argument, of the kinds that a {@link Label} takes.
     *
     * @throws IllegalArgumentException if there is not one place for each argument, or an argument is of another kind
     */
    public static Expression of(String text, Object... arguments) {
        return new Expression(text, Template.kept(arguments, text));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Expression expression
                && text.equals(expression.text)
                && Arrays.equals(arguments, expression.arguments);
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + Arrays.hashCode(arguments);
    }

    @Override
    public String toString() {
        return new Template(text, arguments).in(Language.EN);
    }
}
