package vn.eoffice.kpi.catalogue.internal.readiness;

import java.time.LocalDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.catalogue.internal.task.TaskShelf;
import vn.eoffice.kpi.catalogue.internal.task.Tasks;
import vn.eoffice.kpi.directory.Directory;

/** Gathers all that readiness is judged by, in a handful of reads. */
@Component(service = Offices.class)
public final class Offices {

    private final JobMapper mapper;
    private final JobShelf jobs;
    private final TaskShelf tasks;
    private final Directory directory;

    @Activate
    public Offices(
            @Reference CatalogueStore store,
            @Reference JobShelf jobs,
            @Reference TaskShelf tasks,
            @Reference Directory directory) {
        this.mapper = store.mapper(JobMapper.class);
        this.jobs = jobs;
        this.tasks = tasks;
        this.directory = directory;
    }

    Office on(LocalDate day) {
        var records = tasks.records();
        var inForce = tasks.tasks().versions().stream()
                .filter(task -> Tasks.inForce(task, day))
                .map(task -> records.normed(task, day));
        return new Office(
                new UnitTree(directory.units(day)),
                directory.incumbents(day),
                mapper.holdings(day, null),
                jobs.on(day),
                new OfferedTasks(inForce),
                records,
                day);
    }
}
