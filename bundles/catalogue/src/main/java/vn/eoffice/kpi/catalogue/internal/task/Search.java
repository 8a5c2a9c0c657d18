package vn.eoffice.kpi.catalogue.internal.task;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.Task;
import vn.eoffice.kpi.catalogue.TaskPage;
import vn.eoffice.kpi.platform.rest.Problem;

/** Finds tasks by what people type. Pages go on behind the last task shown, so a change in between neither repeats nor skips. */
public final class Search {

    private static final int LARGEST_PAGE = 100;
    private static final int LONGEST_TEXT = 200;

    private Search() {}

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
        var found = new SearchPage(cursor, limit);
        tasks.search(SearchText.of(text), found, shown.and(offered));
        return found.page();
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
