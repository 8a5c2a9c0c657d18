package vn.eoffice.kpi.catalogue.internal.task;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
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
 * times a year. The revision is asked for at most every two seconds, so an import of another node is seen within that time. While changed
 * tasks are read, requests are answered from those of before.
 */
@Component(service = TaskShelf.class)
public final class TaskShelf {

    private static final Duration TRUST = Duration.ofSeconds(2);

    private record Loaded(long revision, Instant checked, Tasks tasks, RecordShelf records) {

        Loaded checked(Instant now) {
            return new Loaded(revision, now, tasks, records);
        }
    }

    private final CatalogueStore store;
    private final TaskMapper mapper;
    private final RecordMapper records;
    private final ReentrantLock reading = new ReentrantLock();
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
        if (present == null) {
            reading.lock();
        } else if (isFresh(present) || !reading.tryLock()) {
            return present;
        }
        try {
            return load();
        } finally {
            reading.unlock();
        }
    }

    /** Reads what this node has changed, once a reading that may have begun before the change has ended. */
    public void renew() {
        reading.lock();
        try {
            var present = loaded;
            loaded = present == null ? null : present.checked(Instant.EPOCH);
            loaded = read(store.clock().instant(), mapper.revision());
        } finally {
            reading.unlock();
        }
    }

    private Loaded load() {
        var present = loaded;
        if (present != null && isFresh(present)) {
            return present;
        }
        var now = store.clock().instant();
        var revision = mapper.revision();
        var next = present != null && present.revision() == revision ? present.checked(now) : read(now, revision);
        loaded = next;
        return next;
    }

    private Loaded read(Instant now, long revision) {
        return new Loaded(
                revision,
                now,
                new Tasks(mapper.versions().stream().map(TaskRow::task).toList()),
                new RecordShelf(records.all(RecordKind.SCOPE), records.all(RecordKind.NORM)));
    }

    private boolean isFresh(Loaded present) {
        return Duration.between(present.checked(), store.clock().instant())
                        .abs()
                        .compareTo(TRUST)
                < 0;
    }
}
