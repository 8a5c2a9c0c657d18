package vn.eoffice.kpi.catalogue.internal.readiness;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.catalogue.internal.readiness.JobMapper.DescriptionRow;
import vn.eoffice.kpi.catalogue.internal.readiness.JobMapper.FrameworkRow;
import vn.eoffice.kpi.catalogue.internal.readiness.JobMapper.PositionRow;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.catalogue.internal.task.TaskMapper;

/** Keeps what readiness needs of the records in memory while the catalogue's revision stays the same; it is asked for each time. */
@Component(service = JobShelf.class)
public final class JobShelf {

    private record Loaded(
            long revision,
            List<PositionRow> positions,
            List<DescriptionRow> descriptions,
            List<FrameworkRow> frameworks) {}

    private final CatalogueStore store;
    private final TaskMapper tasks;
    private final JobMapper mapper;
    private volatile @Nullable Loaded loaded;

    @Activate
    public JobShelf(@Reference CatalogueStore store) {
        this.store = store;
        this.tasks = store.mapper(TaskMapper.class);
        this.mapper = store.mapper(JobMapper.class);
    }

    Jobs on(LocalDate day) {
        var present = loaded;
        if (present == null || present.revision() != tasks.revision()) {
            present = load();
        }
        return new Jobs(present.positions(), present.descriptions(), present.frameworks(), day);
    }

    /** The revision is read first: a change in between is seen the next time. */
    private Loaded load() {
        var next = store.database()
                .transaction(() ->
                        new Loaded(tasks.revision(), mapper.positions(), mapper.descriptions(), mapper.frameworks()));
        loaded = next;
        return next;
    }
}
