package vn.eoffice.kpi.host.api;

import static java.util.Objects.requireNonNull;

/** The host's stable key of a person: never a login or a distinguished name, which change hands. */
public record PersonKey(String value) {

    public PersonKey {
        requireNonNull(value, "value");
        if (value.isBlank() || value.length() > 100) {
            throw new IllegalArgumentException("The person key (%s) must have 1 to 100 characters.".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
