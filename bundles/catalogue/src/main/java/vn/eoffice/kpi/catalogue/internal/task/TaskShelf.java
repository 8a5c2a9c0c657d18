package vn.eoffice.kpi.catalogue.internal.task;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.catalogue.internal.record.RecordKind;
import vn.eoffice.kpi.catalogue.internal.record.RecordMapper;
import vn.eoffice.kpi.catalogue.internal.record.RecordShelf;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;

/**
 * Keeps the tasks, scopes and uniform norms in this node's memory while their revision stays the same: they are few, read with every entry and changed a few
 * times a year. The revision is asked for at most every two seconds, so an import of another node is seen within that time.
 */
@Component(service = TaskShelf.class)
public final class TaskShelf {

    private static final Duration TRUST = Duration.ofSeconds(2);

    private record Loaded(long revision, Instant checked, Tasks tasks, RecordShelf records) {}

    private final CatalogueStore store;
    private final TaskMapper mapper;
    private final RecordMapper records;
    private volatile @Nullable Loaded loaded;

    @Activate
    public TaskShelf(@Reference CatalogueStore store) {
        this.store = store;
        this.mapper = store.mapper(TaskMapper.class);
        this.records = store.mapper(RecordMapper.class);
    }

    public Tasks tasks() {
        return loaded().tasks();
    }

    /** The scopes and uniform norms. */
    public RecordShelf records() {
        return loaded().records();
    }

    private Loaded loaded() {
        var present = loaded;
        return present != null && isFresh(present) ? present : load();
    }

    /** Waits for a loading that may have seen the tasks before the change. */
    public synchronized void forget() {
        loaded = null;
    }

    private synchronized Loaded load() {
        var present = loaded;
        if (present != null && isFresh(present)) {
            return present;
        }
        var now = store.clock().instant();
        var revision = mapper.revision();
        var next = present != null && present.revision() == revision
                ? new Loaded(revision, now, present.tasks(), present.records())
                : new Loaded(
                        revision,
                        now,
                        new Tasks(mapper.versions().stream().map(TaskRow::task).toList()),
                        new RecordShelf(records.all(RecordKind.SCOPE), records.all(RecordKind.NORM)));
        loaded = next;
        return next;
    }

    private boolean isFresh(Loaded present) {
        return Duration.between(present.checked(), store.clock().instant())
                        .abs()
                        .compareTo(TRUST)
                < 0;
    }
}
