package vn.eoffice.kpi.host.api;

import java.util.List;

/**
 * One page of flow events.
 *
 * @param next where the next call goes on
 * @param more whether another page is there now
 */
public record FlowPage(List<FlowEvent> events, Cursor next, boolean more) {

    public FlowPage {
        events = List.copyOf(events);
    }
}
