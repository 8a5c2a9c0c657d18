package vn.eoffice.kpi.engine.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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

    /** How many units of product are completed; a part of one counts as such (0.8). 0 when nothing is. */
    BigDecimal quantity();

    /** How many units of product were assigned; greater than 0. */
    BigDecimal assigned();

    /**
     * "PLANNED" for work within what was assigned for the month or quarter, "TAKEN_OVER" for work taken over from a colleague,
     * "AD_HOC" for work outside the plan.
     */
    String origin();

    /** Whether the work was given to a colleague: it stays assigned here and is completed elsewhere. */
    boolean handedOver();

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

    /** Each assessment "not met" for a major content error. */
    List<MajorFault> majorFaults();

    /** Each time that a deadline was missed; a deadline that was extended and missed again counts twice. */
    List<Delay> delays();

    /** The person's working days. */
    WorkingDays workingDays();

    /**
     * A major content error.
     *
     * @param objectiveCauseConfirmed whether it had a cause outside the person's control, confirmed by the competent person
     */
    record MajorFault(boolean objectiveCauseConfirmed) {}

    /**
     * A missed deadline.
     *
     * @param calendarDays days after the deadline, 1 or more
     * @param workingDays those of them on which the person's clock ran, 0 or more
     * @param objectiveCauseConfirmed whether it had a cause outside the person's control, confirmed by the competent person
     */
    record Delay(int calendarDays, int workingDays, boolean objectiveCauseConfirmed) {}
}
