package vn.eoffice.kpi.engine.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/** What one person's scored entries of one day add up to. Immutable, thread-safe. */
@ProviderType
public interface DaySums {

    LocalDate day();

    /** Sum of {@link EntryScore.Scored#points()}. */
    BigDecimal points();

    /** Sum of {@link EntryScore.Scored#value()}: the points without bonus and deduction. */
    BigDecimal value();

    /** Sum of {@link EntryScore.Scored#bonus()}, 0 or more. */
    BigDecimal bonus();

    /** Sum of {@link EntryScore.Scored#deduction()}, 0 or less. */
    BigDecimal deduction();

    /** Sums of {@link EntryScore.Scored#amounts()} by name; a name that no entry had is absent. */
    Map<String, BigDecimal> amounts();

    /** How many entries were scored. */
    int scored();

    /** How many were not scored; they count in no sum. */
    int notScored();
}
