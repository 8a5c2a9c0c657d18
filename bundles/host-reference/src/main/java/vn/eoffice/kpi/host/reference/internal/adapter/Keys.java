package vn.eoffice.kpi.host.reference.internal.adapter;

import java.util.Optional;
import vn.eoffice.kpi.host.api.DocumentKey;
import vn.eoffice.kpi.host.api.PersonKey;

/** The office's ids as the keys of the host contract, and back. */
public final class Keys {

    /** The id of this host among all hosts. */
    public static final String HOST = "reference";

    private Keys() {}

    public static PersonKey person(long id) {
        return new PersonKey("p" + id);
    }

    public static DocumentKey document(long id) {
        return new DocumentKey(String.valueOf(id));
    }

    public static String post(long id) {
        return "post-" + id;
    }

    public static String absence(long id) {
        return "absence-" + id;
    }

    public static Optional<Long> id(PersonKey key) {
        return key.value().startsWith("p") ? number(key.value().substring(1)) : Optional.empty();
    }

    public static Optional<Long> id(DocumentKey key) {
        return number(key.value());
    }

    private static Optional<Long> number(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
