package vn.eoffice.kpi.host.api;

import static java.util.Objects.requireNonNull;

/** A place in a source's stream of changes: opaque text owned by the source. {@link #START} asks for everything. */
public record Cursor(String value) {

    public static final Cursor START = new Cursor("");

    public Cursor {
        requireNonNull(value, "value");
    }
}
