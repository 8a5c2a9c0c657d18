package vn.eoffice.kpi.worklog.internal.entry;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.TaskId;

/** Work as its owner writes it down; fields that are missing are told by name. */
public record WorkDraft(
        @Nullable UUID id,
        @Nullable String title,
        @Nullable String note,
        @Nullable LocalDate workedOn,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable TaskId task,
        @Nullable BigDecimal quantity) {}
