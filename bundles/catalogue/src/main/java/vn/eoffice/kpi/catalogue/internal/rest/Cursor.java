package vn.eoffice.kpi.catalogue.internal.rest;

import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.platform.rest.Problem;

/** Cursors of lists with the newest first: the id of the last one shown. */
final class Cursor {

    static final int LARGEST_PAGE = 100;

    private Cursor() {}

    static long before(@Nullable String cursor) {
        try {
            return cursor == null || cursor.isEmpty() ? Long.MAX_VALUE : Long.parseLong(cursor);
        } catch (NumberFormatException e) {
            throw Problem.field(
                    Problem.Kind.MALFORMED,
                    "catalogue.cursor.malformed",
                    "cursor",
                    cursor,
                    "Con trỏ trang không hợp lệ: hãy gửi lại đúng giá trị “next” đã nhận, hoặc bỏ trống để xem từ đầu.",
                    "The cursor is none of ours: send “next” exactly as received, or leave it out to begin anew.");
        }
    }

    static int limit(int limit) {
        return Math.max(1, Math.min(limit, LARGEST_PAGE));
    }
}
