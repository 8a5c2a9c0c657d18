package vn.eoffice.kpi.evaluation.internal.rules;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** SQL of rule sets. */
public interface RuleSetMapper {

    /** A stored rule set, found by its hash or by its name. */
    record Stored(long id, String hash) {}

    /** One writer at a time until the end of the transaction. */
    void lock();

    @Nullable
    Stored byHash(String hash);

    @Nullable
    Stored byName(String ruleId, String version);

    long insert(RuleContent rules, Instant at, String by);

    void putInForce(LocalDate validFrom, long ruleSet, Instant at, String by);

    @Nullable
    Stored inForce(LocalDate day);

    @Nullable
    String content(long id);
}
