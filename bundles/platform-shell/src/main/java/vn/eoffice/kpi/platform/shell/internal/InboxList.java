package vn.eoffice.kpi.platform.shell.internal;

import java.io.PrintStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.platform.rest.Problem;
import vn.eoffice.kpi.worklog.Inbox;
import vn.eoffice.kpi.worklog.InboxEvent;
import vn.eoffice.kpi.worklog.InboxState;

@Service
@Command(
        scope = "kpi",
        name = "inbox-list",
        description = "Liệt kê sự kiện luồng văn bản theo trạng thái / Lists document-flow events by state")
public final class InboxList extends KpiCommand {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Reference(optional = true)
    @Nullable
    Inbox inbox;

    @Argument(
            name = "state",
            description = "NEW, DONE, WAITING (mặc định / default), IGNORED, ALL (tất cả / all of them)")
    String state = InboxState.WAITING.name();

    @Option(name = "--limit", description = "Số dòng, 1 đến 100 / How many, 1 to 100")
    int limit = 50;

    @Option(name = "--cursor", description = "Trang tiếp theo / The page that follows, as the last page named it")
    @Nullable
    String cursor;

    @Override
    void run(PrintStream out) {
        var inbox = present(this.inbox, "worklog");
        var page = inbox.events(state(state), cursor, Math.max(1, Math.min(limit, 100)));
        if (page.events().isEmpty()) {
            out.println("Không có sự kiện nào / No events");
        } else {
            table(out, page.events());
        }
        if (page.next() != null) {
            out.println("Còn nữa / More: kpi:inbox-list --cursor %s %s".formatted(page.next(), state));
        }
        inbox.secretEvents()
                .forEach((host, count) ->
                        out.println("%s: %d sự kiện của văn bản mật, chỉ đếm / events of secret documents, counted only"
                                .formatted(host, count)));
    }

    private static void table(PrintStream out, Iterable<InboxEvent> events) {
        var table = new ShellTable();
        for (var column : new String[] {"ID", "Host", "Event", "Type", "Received", "State", "Tried", "Reason"}) {
            table.column(column);
        }
        for (var event : events) {
            table.addRow()
                    .addContent(
                            event.id(),
                            event.host(),
                            event.eventId(),
                            event.type(),
                            TIME.format(event.receivedAt()),
                            event.state(),
                            event.attempts(),
                            reason(event));
        }
        table.print(out);
    }

    private static String reason(InboxEvent event) {
        var reason = event.reason();
        return reason == null ? "" : "%s / %s".formatted(reason.vi(), reason.en());
    }

    private static @Nullable InboxState state(String text) {
        var name = text.toUpperCase(Locale.ROOT);
        if (name.equals("ALL")) {
            return null;
        }
        return Arrays.stream(InboxState.values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.field(
                        Problem.Kind.INVALID,
                        "shell.state.unknown",
                        "state",
                        text,
                        "Trạng thái phải là một trong NEW, DONE, WAITING, IGNORED, ALL.",
                        "The state must be one of NEW, DONE, WAITING, IGNORED, ALL."));
    }
}
