package vn.eoffice.kpi.platform.rest;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * What a method answers when that is more than 200 and a body. It is described and written as its body.
 *
 * @param location path of what was made, null where it has none of its own
 */
public record Answer<T>(int status, @JsonValue T body, @Nullable String location) {

    /** Something was made. */
    public static <T> Answer<T> created(T body) {
        return new Answer<>(201, body, null);
    }

    /** Something was made and has an address. */
    public static <T> Answer<T> created(T body, String location) {
        return new Answer<>(201, body, location);
    }

    public static <T> Answer<T> ok(T body) {
        return new Answer<>(200, body, null);
    }
}
