package vn.eoffice.kpi.platform.rest;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one field of a request.
 *
 * @param field path in the request ("taskId", "evidence[0].sha256", "If-Match")
 * @param value what was given, null when nothing was; shortened to 200 characters
 * @param message the fault and the way out
 */
public record FieldFault(String field, @Nullable String value, Text message) {

    private static final int LONGEST = 200;

    public FieldFault {
        value = value == null ? null : shortened(value);
    }

    /** At most 200 characters of what was given. */
    public static String shortened(String value) {
        return value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
    }
}
