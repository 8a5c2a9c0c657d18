package vn.eoffice.kpi.worklog.internal;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import vn.eoffice.kpi.platform.rest.Problem;

/** Cursors and limits of paged lists. */
public final class Cursors {

    private static final int MOST = 100;

    /** Beyond it the database knows no time. */
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    /** A place in a list ordered by time and id. */
    public record Place(Instant time, UUID id) {

        public String text() {
            return time + "_" + id;
        }
    }

    private Cursors() {}

    public static Place place(String cursor) {
        var parts = cursor.split("_", 2);
        try {
            var time = Instant.parse(parts[0]);
            if (time.isBefore(Instant.EPOCH) || time.isAfter(LAST)) {
                throw malformed(cursor);
            }
            return new Place(time, UUID.fromString(parts.length < 2 ? "" : parts[1]));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw malformed(cursor);
        }
    }

    public static long number(String cursor) {
        try {
            return Long.parseLong(cursor);
        } catch (NumberFormatException e) {
            throw malformed(cursor);
        }
    }

    public static void requireLimit(int limit) {
        if (limit < 1 || limit > MOST) {
            throw Problem.field(
                    Problem.Kind.INVALID,
                    "worklog.limit",
                    "limit",
                    limit,
                    "Số dòng mỗi trang phải từ 1 đến %d.".formatted(MOST),
                    "A page has 1 to %d lines.".formatted(MOST));
        }
    }

    private static Problem malformed(String cursor) {
        return Problem.field(
                Problem.Kind.MALFORMED,
                "worklog.cursor",
                "cursor",
                cursor,
                "Vị trí trang không đúng: hãy mở lại danh sách từ đầu.",
                "The cursor is not one of ours: open the list again from its beginning.");
    }
}
