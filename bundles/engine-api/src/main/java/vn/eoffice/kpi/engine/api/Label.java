package vn.eoffice.kpi.engine.api;

import java.util.Arrays;
import vn.eoffice.kpi.engine.api.Template.Language;

/** One text for people in both languages; neither may be blank. Immutable. */
public final class Label {

    private static final Object[] NOTHING = {};

    private final String vi;
    private final String en;
    private final Object[] arguments;

    private Label(String vi, String en, Object[] arguments) {
        if (vi.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException(
                    "A label has a Vietnamese and an English text: \"%s\", \"%s\".".formatted(vi, en));
        }
        this.vi = vi;
        this.en = en;
        this.arguments = arguments;
    }

    public static Label of(String vi, String en) {
        return new Label(vi, en, NOTHING);
    }

    /**
     * A text with a place {@code %s} for each argument, written as each language does: {@code BigDecimal} (1,5 and 1.5), {@link Fixed},
     * {@code LocalDate} (12/03/2026 and 2026-03-12), {@code String}, {@code Integer}, {@code Long}, the name of an enum constant, an
     * {@link Expression} or another label. It is filled when it is read. A percent sign stands for itself.
     *
     * @throws IllegalArgumentException if there is not one place for each argument, or an argument is of another kind
     */
    public static Label of(String vi, String en, Object... arguments) {
        return new Label(vi, en, Template.kept(arguments, vi, en));
    }

    public String vi() {
        return new Template(vi, arguments).in(Language.VI);
    }

    public String en() {
        return new Template(en, arguments).in(Language.EN);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Label label
                && vi.equals(label.vi)
                && en.equals(label.en)
                && Arrays.equals(arguments, label.arguments);
    }

    @Override
    public int hashCode() {
        return 31 * vi.hashCode() + Arrays.hashCode(arguments);
    }

    @Override
    public String toString() {
        return vi() + " / " + en();
    }
}
