package vn.eoffice.kpi.evaluation;

import java.time.LocalDate;
import org.osgi.annotation.versioning.ProviderType;

/** The rules by which work is scored, as data: versioned, effective-dated, identified by the hash of their content. */
@ProviderType
public interface RuleSets {

    /**
     * Puts a rule set in force from a day on, in place of the one before; the same content again changes nothing.
     *
     * @param json the rule set: {@code id}, {@code version}, {@code engine} and what the engine reads
     * @param actor who does it, for the ledger
     * @throws vn.eoffice.kpi.platform.rest.Problem (invalid) naming every fault, when the engine is there and refuses the rules
     */
    void put(String json, LocalDate validFrom, String actor);
}
