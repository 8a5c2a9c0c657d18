package vn.eoffice.kpi.engine.api;

import static java.util.Objects.requireNonNull;

/**
 * What is wrong at one place of a rule set.
 *
 * @param path the place: keys joined by dots, elements of lists by index ("timeliness.late[2].from"), "" for the whole
 * @param message what is wrong, with the value found, and what would be right
 */
public record RuleFault(String path, Label message) {

    public RuleFault {
        requireNonNull(path, "path");
        requireNonNull(message, "message");
    }
}
