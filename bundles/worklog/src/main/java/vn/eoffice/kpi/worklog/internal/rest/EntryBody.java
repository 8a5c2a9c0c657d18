package vn.eoffice.kpi.worklog.internal.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.TaskId;
import vn.eoffice.kpi.worklog.internal.entry.WorkDraft;

/**
 * Work as its owner writes it down.
 *
 * @param id chosen by a client that works without a network; only read for new entries
 */
public record EntryBody(
        @Nullable UUID id,
        @Nullable String title,
        @Nullable String note,
        @Nullable LocalDate workedOn,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Long taskId,
        @Nullable BigDecimal quantity) {

    WorkDraft draft() {
        return new WorkDraft(
                id, title, note, workedOn, startedAt, endedAt, taskId == null ? null : new TaskId(taskId), quantity);
    }
}
