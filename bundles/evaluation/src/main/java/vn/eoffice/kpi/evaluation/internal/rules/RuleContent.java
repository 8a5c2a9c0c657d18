package vn.eoffice.kpi.evaluation.internal.rules;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.engine.api.RuleSet;

/**
 * A rule set as it is stored and as an engine gets it.
 *
 * @param engine the id of the engine that reads it
 * @param example whether its numbers are examples, not approved ones
 * @param notice what a reader of its scores must know, null when nothing
 * @param hash SHA-256 of the canonical content, lower-case hexadecimal
 * @param canonical the content, with sorted keys and without blanks
 */
public record RuleContent(
        String id,
        String version,
        String engine,
        boolean example,
        @Nullable String notice,
        String hash,
        String canonical,
        Map<String, Object> parameters)
        implements RuleSet {

    /** What a grade is worth, for rule sets that say so under {@code quality}. */
    public Optional<String> gradeFactor(String grade) {
        return parameters.get("quality") instanceof Map<?, ?> grades
                ? Optional.ofNullable(grades.get(grade)).map(Object::toString)
                : Optional.empty();
    }
}
