package vn.eoffice.kpi.worklog;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.directory.PostId;
import vn.eoffice.kpi.directory.UnitId;
import vn.eoffice.kpi.host.api.FlowRole;

/**
 * One person's piece of work, with the unit, post and leader at the time of the work.
 *
 * @param version rises with each change; every change names the one it has seen
 * @param leader who confirms, null when nobody stands above: then an administrator has to say who
 * @param document the document the work came from, null for an entry by hand
 * @param workedOn the day to which the work counts: the day of completion
 * @param recordedAt when the entry was made
 * @param dueDate the person's deadline in force, suspensions not yet added; null when there is none
 * @param suspendedWorkingDays working days on which the clock stood still
 * @param doneDate the day of completion
 * @param startedAt beginning of work logged by hand with times, null otherwise
 * @param endedAt end of it
 * @param returnReason why it was sent back, null unless it is returned
 */
public record Entry(
        EntryId id,
        long version,
        EntryState state,
        EntryOrigin origin,
        PersonId owner,
        UnitId unit,
        PostId post,
        @Nullable PersonId leader,
        FlowRole role,
        String title,
        @Nullable String note,
        @Nullable DocumentRef document,
        @Nullable FrozenTask task,
        BigDecimal quantity,
        LocalDate workedOn,
        Instant recordedAt,
        @Nullable LocalDate dueDate,
        int suspendedWorkingDays,
        LocalDate doneDate,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        List<Evidence> evidence,
        @Nullable Instant submittedAt,
        @Nullable Verdict verdict,
        @Nullable String returnReason) {

    public Entry {
        evidence = List.copyOf(evidence);
    }
}
