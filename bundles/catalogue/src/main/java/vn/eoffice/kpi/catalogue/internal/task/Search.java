package vn.eoffice.kpi.catalogue.internal.task;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Base64;
import java.util.Comparator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.Task;
import vn.eoffice.kpi.catalogue.TaskPage;
import vn.eoffice.kpi.catalogue.internal.text.Fold;
import vn.eoffice.kpi.platform.rest.Problem;

/** Finds tasks by what people type. Pages go on behind the last task shown, so a change in between neither repeats nor skips. */
public final class Search {

    private static final int LARGEST_PAGE = 100;
    private static final int LONGEST_TEXT = 200;

    private Search() {}

    /** A place in the order of results: how well it matches, then the code. */
    private record Place(int rank, String code) implements Comparable<Place> {

        private static final Comparator<Place> ORDER = comparing(Place::rank).thenComparing(Place::code);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }

        String cursor() {
            return Base64.getUrlEncoder().withoutPadding().encodeToString((rank + code).getBytes(UTF_8));
        }

        static Place of(String cursor) {
            try {
                var text = new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
                return new Place(Integer.parseInt(text.substring(0, 1)), text.substring(1));
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw Problem.field(
                        Problem.Kind.MALFORMED,
                        "catalogue.cursor.malformed",
                        "cursor",
                        cursor,
                        "Con trỏ trang không hợp lệ: hãy gửi lại đúng giá trị “next” đã nhận, hoặc bỏ trống để xem từ đầu.",
                        "The cursor is none of ours: send “next” exactly as received, or leave it out to begin anew.");
            }
        }
    }

    private record Hit(Place place, Task task) {}

    /** Among the versions in force on a day. */
    public static TaskPage search(
            Tasks tasks, LocalDate day, Predicate<Task> offered, String text, @Nullable String cursor, int limit) {
        return search(tasks, task -> Tasks.inForce(task, day), offered, text, cursor, limit);
    }

    /**
     * @param shown picks the version of each task
     */
    public static TaskPage search(
            Tasks tasks,
            Predicate<Task> shown,
            Predicate<Task> offered,
            String text,
            @Nullable String cursor,
            int limit) {
        check(text, limit);
        var wanted = Fold.fold(text);
        var after = cursor == null || cursor.isEmpty() ? null : Place.of(cursor);
        var hits = tasks.searchable()
                .filter(one -> shown.test(one.task()) && offered.test(one.task()))
                .map(one -> new Hit(new Place(one.rank(wanted), one.task().code()), one.task()))
                .filter(hit ->
                        hit.place().rank() >= 0 && (after == null || hit.place().compareTo(after) > 0))
                .sorted(comparing(Hit::place))
                .limit(limit + 1L)
                .toList();
        var page = hits.stream().limit(limit).toList();
        var next = hits.size() > limit ? page.get(limit - 1).place().cursor() : null;
        return new TaskPage(page.stream().map(Hit::task).toList(), next);
    }

    private static void check(String text, int limit) {
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw Problem.field(
                    Problem.Kind.INVALID,
                    "catalogue.limit",
                    "limit",
                    limit,
                    "Số dòng một trang phải từ 1 đến %d.".formatted(LARGEST_PAGE),
                    "A page has 1 to %d tasks.".formatted(LARGEST_PAGE));
        }
        if (text.length() > LONGEST_TEXT) {
            throw Problem.field(
                    Problem.Kind.INVALID,
                    "catalogue.text",
                    "text",
                    text,
                    "Nội dung tìm dài quá %d ký tự: hãy rút gọn.".formatted(LONGEST_TEXT),
                    "The text is longer than %d characters: shorten it.".formatted(LONGEST_TEXT));
        }
    }
}
