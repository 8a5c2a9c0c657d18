package vn.eoffice.kpi.host.api;

import static java.util.Objects.requireNonNull;

/** The host's stable key of a document; the plugin refers to documents by it and never copies them. */
public record DocumentKey(String value) {

    public DocumentKey {
        requireNonNull(value, "value");
        if (value.isBlank() || value.length() > 100) {
            throw new IllegalArgumentException("The document key (%s) must have 1 to 100 characters.".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
