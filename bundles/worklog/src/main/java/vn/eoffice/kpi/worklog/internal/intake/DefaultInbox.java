package vn.eoffice.kpi.worklog.internal.intake;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.platform.audit.Act;
import vn.eoffice.kpi.platform.audit.Ledger;
import vn.eoffice.kpi.platform.database.Database;
import vn.eoffice.kpi.platform.rest.Problem;
import vn.eoffice.kpi.worklog.Inbox;
import vn.eoffice.kpi.worklog.InboxPage;
import vn.eoffice.kpi.worklog.InboxState;
import vn.eoffice.kpi.worklog.internal.Bell;
import vn.eoffice.kpi.worklog.internal.Cursors;
import vn.eoffice.kpi.worklog.internal.WorklogSchema;

@Component(service = Inbox.class)
public final class DefaultInbox implements Inbox {

    private final Database database;
    private final InboxMapper inbox;
    private final Ledger ledger;
    private final Bell bell;

    @Activate
    public DefaultInbox(@Reference WorklogSchema schema, @Reference Ledger ledger, @Reference Bell bell) {
        this.database = schema.database();
        this.inbox = schema.mapper(InboxMapper.class);
        this.ledger = ledger;
        this.bell = bell;
    }

    @Override
    public InboxPage events(@Nullable InboxState state, @Nullable String cursor, int limit) {
        Cursors.requireLimit(limit);
        var rows = inbox.page(state, cursor == null ? null : Cursors.number(cursor), limit + 1);
        var page = rows.subList(0, Math.min(rows.size(), limit));
        var next = rows.size() > limit ? String.valueOf(page.get(limit - 1).id()) : null;
        return new InboxPage(page.stream().map(InboxRow::toEvent).toList(), next);
    }

    @Override
    public void replay(long id, String actor) {
        database.transaction(() -> {
            if (inbox.replay(id) == 0) {
                throw Problem.field(
                        Problem.Kind.NOT_FOUND,
                        "worklog.event.unknown",
                        "id",
                        id,
                        "Không có sự kiện số %d: hãy tải lại danh sách.".formatted(id),
                        "There is no event %d: reload the list.".formatted(id));
            }
            ledger.record(Act.of(actor, "event.replayed", "event", id));
            bell.ringAfterCommit();
        });
    }

    @Override
    public Map<String, Long> secretEvents() {
        var counts = new TreeMap<String, Long>();
        inbox.secretCounts().forEach(count -> counts.put(count.host(), count.events()));
        return counts;
    }
}
