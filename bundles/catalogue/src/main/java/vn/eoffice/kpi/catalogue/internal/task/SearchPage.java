package vn.eoffice.kpi.catalogue.internal.task;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.Task;
import vn.eoffice.kpi.catalogue.TaskPage;
import vn.eoffice.kpi.platform.rest.Problem;

/**
 * The page behind a cursor: the best of what is found, those of a rank by their codes. What is found must come by its codes; then
 * the first of each rank are the page's, and nothing needs sorting.
 */
final class SearchPage {

    /** A place in the order of results: how well it matches, then the code. */
    private record Place(int rank, String code) implements Comparable<Place> {

        private static final Comparator<Place> ORDER =
                Comparator.comparingInt(Place::rank).thenComparing(Place::code);

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

    private final @Nullable Place after;
    private final int limit;
    private final List<List<Hit>> byRank = Stream.generate(() -> (List<Hit>) new ArrayList<Hit>())
            .limit(SearchableTask.RANKS)
            .toList();

    SearchPage(@Nullable String cursor, int limit) {
        this.after = cursor == null || cursor.isEmpty() ? null : Place.of(cursor);
        this.limit = limit;
    }

    /** Whether nothing better can come. */
    boolean isFull() {
        return byRank.get(0).size() > limit;
    }

    /** Whether a task of a rank would be on the page. */
    boolean hasRoom(int rank, Task task) {
        return byRank.get(rank).size() <= limit && (after == null || new Place(rank, task.code()).compareTo(after) > 0);
    }

    void add(int rank, Task task) {
        byRank.get(rank).add(new Hit(new Place(rank, task.code()), task));
    }

    TaskPage page() {
        var hits = byRank.stream().flatMap(List::stream).limit(limit + 1L).toList();
        var shown = hits.stream().limit(limit).toList();
        var next = hits.size() > limit ? shown.get(limit - 1).place().cursor() : null;
        return new TaskPage(shown.stream().map(Hit::task).toList(), next);
    }
}
