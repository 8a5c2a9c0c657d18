package vn.eoffice.kpi.worklog;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Identity of an entry; a client may choose it, so that work logged without a network keeps its name. */
public record EntryId(UUID value) {

    public EntryId {
        requireNonNull(value, "value");
    }

    /**
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static EntryId of(String text) {
        return new EntryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
