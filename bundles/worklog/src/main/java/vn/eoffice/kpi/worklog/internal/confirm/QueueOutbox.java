package vn.eoffice.kpi.worklog.internal.confirm;

import java.time.Clock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.worklog.Entry;
import vn.eoffice.kpi.worklog.EntryId;
import vn.eoffice.kpi.worklog.internal.Bell;
import vn.eoffice.kpi.worklog.internal.WorklogSchema;

/** What the hosts' queues shall show, written with the act itself and told to the host afterwards. */
@Component(service = QueueOutbox.class)
public final class QueueOutbox {

    private final QueueMapper items;
    private final Directory directory;
    private final Bell bell;
    private final Clock clock;

    @Activate
    public QueueOutbox(@Reference WorklogSchema schema, @Reference Directory directory, @Reference Bell bell) {
        this(schema, directory, bell, Clock.systemUTC());
    }

    public QueueOutbox(WorklogSchema schema, Directory directory, Bell bell, Clock clock) {
        this.items = schema.mapper(QueueMapper.class);
        this.directory = directory;
        this.bell = bell;
        this.clock = clock;
    }

    /** A submitted entry waits for its leader; without one there is no queue to stand in. */
    public void put(Entry entry) {
        var leader =
                entry.leader() == null ? null : directory.person(entry.leader()).orElse(null);
        var author = directory.person(entry.owner()).orElse(null);
        var since = entry.submittedAt();
        if (leader == null || author == null || since == null) {
            return;
        }
        var document = entry.document();
        items.wish(
                new QueueItemRow(
                        entry.id().value(),
                        0,
                        leader.host(),
                        true,
                        leader.key().value(),
                        author.key().value(),
                        entry.title(),
                        document == null || !document.host().equals(leader.host())
                                ? null
                                : document.key().value(),
                        since,
                        0),
                clock.instant());
        bell.ringAfterCommit();
    }

    public void withdraw(EntryId entry) {
        items.withdraw(entry.value(), clock.instant());
        bell.ringAfterCommit();
    }
}
