package vn.eoffice.kpi.engine.api;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A way of scoring work, as an OSGi service. A rule set names its engine by {@link #ID}; where two services have one id, the
 * highest service ranking wins. The service may come and go at any moment: what it could not score meanwhile is scored when it
 * is back.
 */
@ConsumerType
public interface KpiEngine {

    /** Service property, required, unique: the name by which rule sets ask for the engine ("norm-hours"). */
    String ID = "kpi.engine.id";

    /**
     * Checks a rule set and makes it ready for use. Called rarely; the result is used for many calls by many threads, and
     * dropped when the engine goes.
     *
     * <p>Pure: no clock, no input or output, no other service. Thread-safe. The rule set is never null and must not be retained
     * in a way that keeps it mutable; what comes back is never null.
     *
     * @throws InvalidRules naming every fault at once; no other exception, whatever the content is
     */
    KpiRules prepare(RuleSet rules);

    /**
     * JSON Schema (2020-12) of the rule set's own keys, from which a form is made: {@code title} and {@code description} are
     * Vietnamese, {@code x-en} beside them is English. An engine without one is edited as text.
     */
    default String schema() {
        return "{}";
    }
}
