package vn.eoffice.kpi.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of tasks.
 *
 * @param next opaque cursor of the next page, null on the last
 */
public record TaskPage(List<Task> tasks, @Nullable String next) {

    public TaskPage {
        tasks = List.copyOf(tasks);
    }
}
