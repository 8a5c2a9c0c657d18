package vn.eoffice.kpi.platform.shell.internal;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.platform.rest.Problem;
import vn.eoffice.kpi.worklog.Inbox;
import vn.eoffice.kpi.worklog.InboxEvent;
import vn.eoffice.kpi.worklog.InboxState;

@Service
@Command(
        scope = "kpi",
        name = "inbox-replay",
        description = "Đọc lại một sự kiện, hoặc mọi sự kiện đang chờ / Has one event, or all that wait, read again")
public final class InboxReplay extends KpiCommand {

    @Reference(optional = true)
    @Nullable
    Inbox inbox;

    @Argument(
            name = "id",
            description = "Số của sự kiện (xem kpi:inbox-list), hoặc all / Number of the event, or all",
            required = true)
    String which = "";

    @Override
    void run(PrintStream out) {
        var inbox = present(this.inbox, "worklog");
        var ids = which.equals("all") ? waiting(inbox) : List.of(number(which));
        ids.forEach(id -> inbox.replay(id, actor()));
        out.println("Sẽ đọc lại %d sự kiện / %<d events will be read again".formatted(ids.size()));
    }

    /** All numbers first: what is replayed leaves the list while it is being walked. */
    private static List<Long> waiting(Inbox inbox) {
        var ids = new ArrayList<Long>();
        @Nullable String cursor = null;
        do {
            var page = inbox.events(InboxState.WAITING, cursor, 100);
            page.events().stream().map(InboxEvent::id).forEach(ids::add);
            cursor = page.next();
        } while (cursor != null);
        return ids;
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw Problem.field(
                    Problem.Kind.INVALID,
                    "shell.id.malformed",
                    "id",
                    text,
                    "Phải là số của sự kiện (xem kpi:inbox-list) hoặc all.",
                    "It must be the number of an event (see kpi:inbox-list) or all.");
        }
    }
}
