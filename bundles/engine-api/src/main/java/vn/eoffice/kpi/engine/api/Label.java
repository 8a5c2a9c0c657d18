package vn.eoffice.kpi.engine.api;

/** One text for people in both languages; neither may be blank. */
public record Label(String vi, String en) {

    public Label {
        if (vi.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException(
                    "A label has a Vietnamese and an English text: \"%s\", \"%s\".".formatted(vi, en));
        }
    }

    public static Label of(String vi, String en) {
        return new Label(vi, en);
    }
}
