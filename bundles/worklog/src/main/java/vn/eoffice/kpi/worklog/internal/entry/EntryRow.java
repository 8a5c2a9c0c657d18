package vn.eoffice.kpi.worklog.internal.entry;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.directory.PostId;
import vn.eoffice.kpi.directory.UnitId;
import vn.eoffice.kpi.host.api.FlowRole;
import vn.eoffice.kpi.worklog.DocumentRef;
import vn.eoffice.kpi.worklog.Entry;
import vn.eoffice.kpi.worklog.EntryId;
import vn.eoffice.kpi.worklog.EntryOrigin;
import vn.eoffice.kpi.worklog.EntryState;
import vn.eoffice.kpi.worklog.Evidence;
import vn.eoffice.kpi.worklog.FrozenTask;
import vn.eoffice.kpi.worklog.Verdict;
import vn.eoffice.kpi.worklog.internal.WorklogJson;

/** An entry as its table holds it; what is frozen (document, task, verdict) lies there as JSON. */
public record EntryRow(
        UUID id,
        long version,
        EntryState state,
        EntryOrigin origin,
        long owner,
        long unit,
        long post,
        @Nullable Long leader,
        FlowRole role,
        String title,
        @Nullable String note,
        @Nullable String host,
        @Nullable String documentKey,
        @Nullable String document,
        @Nullable String task,
        boolean taskSuggested,
        BigDecimal quantity,
        LocalDate workedOn,
        Instant recordedAt,
        @Nullable LocalDate dueDate,
        int suspendedDays,
        LocalDate doneDate,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Instant submittedAt,
        @Nullable String verdict,
        @Nullable String returnReason,
        boolean recalled) {

    static EntryRow of(StoredEntry stored) {
        var entry = stored.entry();
        var document = entry.document();
        return new EntryRow(
                entry.id().value(),
                entry.version(),
                entry.state(),
                entry.origin(),
                entry.owner().value(),
                entry.unit().value(),
                entry.post().value(),
                map(entry.leader(), PersonId::value),
                entry.role(),
                entry.title(),
                entry.note(),
                map(document, DocumentRef::host),
                map(document, d -> d.key().value()),
                map(document, WorklogJson::write),
                map(entry.task(), WorklogJson::write),
                stored.taskSuggested(),
                entry.quantity(),
                entry.workedOn(),
                entry.recordedAt(),
                entry.dueDate(),
                entry.suspendedWorkingDays(),
                entry.doneDate(),
                entry.startedAt(),
                entry.endedAt(),
                entry.submittedAt(),
                map(entry.verdict(), WorklogJson::write),
                entry.returnReason(),
                stored.recalled());
    }

    StoredEntry toEntry(List<Evidence> evidence) {
        var entry = new Entry(
                new EntryId(id),
                version,
                state,
                origin,
                new PersonId(owner),
                new UnitId(unit),
                new PostId(post),
                map(leader, PersonId::new),
                role,
                title,
                note,
                map(document, json -> WorklogJson.read(json, DocumentRef.class)),
                map(task, json -> WorklogJson.read(json, FrozenTask.class)),
                quantity,
                workedOn,
                recordedAt,
                dueDate,
                suspendedDays,
                doneDate,
                startedAt,
                endedAt,
                evidence,
                submittedAt,
                map(verdict, json -> WorklogJson.read(json, Verdict.class)),
                returnReason);
        return new StoredEntry(entry, taskSuggested, recalled);
    }

    private static <A, B> @Nullable B map(@Nullable A value, Function<A, B> function) {
        return value == null ? null : function.apply(value);
    }
}
