package vn.eoffice.kpi.host.reference.internal.journal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One act of one person on a document.
 *
 * @param other to whom it was done, null when to nobody
 * @param dueBefore for changes of a deadline
 */
public record Act(
        long document,
        @Nullable Long share,
        ActKind kind,
        long actor,
        Instant at,
        @Nullable Long other,
        @Nullable String note,
        @Nullable LocalDate dueBefore,
        @Nullable LocalDate dueAfter) {

    public static Act of(long document, ActKind kind, long actor, Instant at) {
        return new Act(document, null, kind, actor, at, null, null, null, null);
    }

    public Act on(long shareId) {
        return new Act(document, shareId, kind, actor, at, other, note, dueBefore, dueAfter);
    }

    public Act to(long person) {
        return new Act(document, share, kind, actor, at, person, note, dueBefore, dueAfter);
    }

    public Act saying(@Nullable String words) {
        return new Act(document, share, kind, actor, at, other, words, dueBefore, dueAfter);
    }

    public Act due(@Nullable LocalDate before, @Nullable LocalDate after) {
        return new Act(document, share, kind, actor, at, other, note, before, after);
    }
}
