package vn.eoffice.kpi.host.reference.internal.journal;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.host.reference.internal.OfficeSchema;

/** The history people read and the outbox the plugin hears, both written in the transaction of the act. */
@Component(service = Journal.class)
public final class Journal {

    private static final String PLACING = "host_reference.flow_event";

    private final OfficeSchema office;
    private final JournalMapper mapper;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    @Activate
    public Journal(@Reference OfficeSchema office) {
        this.office = office;
        this.mapper = office.mapper(JournalMapper.class);
    }

    public void record(Act act) {
        mapper.record(act);
    }

    /** Writes an act down and tells the plugin. */
    public void record(Act act, String eventType) {
        mapper.record(act);
        tell(act.document(), act.share(), eventType, act.actor(), act.at(), act.note());
    }

    public void tell(
            long document, @Nullable Long share, String eventType, long actor, Instant at, @Nullable String reason) {
        mapper.tell(document, share, eventType, actor, at, reason);
        office.afterCommit(() -> listeners.forEach(Runnable::run));
    }

    public List<ActLine> history(long documentId) {
        return mapper.history(documentId);
    }

    /** Called after each commit that holds events; must return at once. */
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    public void ignore(Runnable listener) {
        listeners.remove(listener);
    }

    /** Committed events after a place, in an order that never changes again. */
    public List<EventRow> after(long position, int limit) {
        return office.transaction(() -> {
            if (office.tryLock(PLACING)) {
                mapper.place();
            }
            return mapper.placed(position, limit);
        });
    }

    public JournalMapper outbox() {
        return mapper;
    }
}
