package vn.eoffice.kpi.host.reference.internal.journal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of a document's processing history. */
public record ActLine(
        long id,
        ActKind kind,
        Instant at,
        String actorName,
        @Nullable String otherName,
        @Nullable String note,
        @Nullable LocalDate dueBefore,
        @Nullable LocalDate dueAfter) {}
