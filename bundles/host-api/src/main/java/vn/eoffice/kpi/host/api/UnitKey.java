package vn.eoffice.kpi.host.api;

import static java.util.Objects.requireNonNull;

/** The host's stable key of an organisational unit. */
public record UnitKey(String value) {

    public UnitKey {
        requireNonNull(value, "value");
        if (value.isBlank() || value.length() > 100) {
            throw new IllegalArgumentException("The unit key (%s) must have 1 to 100 characters.".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
