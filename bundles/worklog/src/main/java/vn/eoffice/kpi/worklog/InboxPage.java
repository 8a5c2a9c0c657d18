package vn.eoffice.kpi.worklog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of stored events, newest first.
 *
 * @param next opaque cursor of the next page, null on the last
 */
public record InboxPage(List<InboxEvent> events, @Nullable String next) {

    public InboxPage {
        events = List.copyOf(events);
    }
}
