package vn.eoffice.kpi.engine.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What is known of one piece of one person's work. Immutable, thread-safe; valid during the call only. Null means "not known"
 * or "not configured", never a default. More facts may be added later; names that an engine does not know may turn up as values.
 */
@ProviderType
public interface WorkFacts {

    /** Time norm in hours for one unit of quantity, as frozen at assignment; not negative. Null when not configured. */
    @Nullable
    BigDecimal normHours();

    /** How many units of product; greater than 0. */
    BigDecimal quantity();

    /** Complexity level of the task ("N1" to "N5" in the Ministry's catalogue). Null when not configured. */
    @Nullable
    String complexity();

    /** Conversion coefficient to the standard product; greater than 0. Null when not configured. */
    @Nullable
    BigDecimal coefficient();

    /** Task group: "A", "B", "C" or "D". Null when the task has none. */
    @Nullable
    String taskGroup();

    /** "LEAD", "COLLABORATOR" or "FOR_INFORMATION". */
    String role();

    /** The person's deadline, suspensions not yet added. Null when there is none. */
    @Nullable
    LocalDate dueDate();

    /** The day of completion. Null while the work is not finished. */
    @Nullable
    LocalDate doneDate();

    /** Working days on which the clock stood still; not negative. They move the due date. */
    int suspendedWorkingDays();

    /** Whether the direct leader has confirmed the work. */
    boolean confirmed();

    /** The leader's mark: "EXCELLENT", "GOOD", "FAIR", "POOR" or "FAILED". Null while unrated. */
    @Nullable
    String grade();

    /** Whether a delay had a cause outside the person's control, confirmed by the competent person. */
    boolean objectiveCauseConfirmed();

    /** The person's working days. */
    WorkingDays workingDays();
}
