package vn.eoffice.kpi.host.api;

import static java.util.Objects.requireNonNull;

/** Identifies one confirmation in the host's queue; the same work waits under the same id after a resubmission. */
public record ConfirmationId(String value) {

    public ConfirmationId {
        requireNonNull(value, "value");
        if (value.isBlank() || value.length() > 100) {
            throw new IllegalArgumentException(
                    "The confirmation id (%s) must have 1 to 100 characters.".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
