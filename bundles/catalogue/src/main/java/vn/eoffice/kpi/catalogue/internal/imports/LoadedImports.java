package vn.eoffice.kpi.catalogue.internal.imports;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.catalogue.CatalogueImports;
import vn.eoffice.kpi.catalogue.ImportOutcome;

/** Imports that programs bring in and wait for: held from the beginning to the end, so that nobody else works on them. */
@Component(service = CatalogueImports.class)
public final class LoadedImports implements CatalogueImports {

    private static final int MOST_FAULTS = 1_000;

    private final Imports imports;
    private final ImportWork work;

    @Activate
    public LoadedImports(@Reference Imports imports, @Reference ImportWork work) {
        this.imports = imports;
        this.work = work;
    }

    @Override
    public ImportOutcome load(
            String fileName, InputStream content, LocalDate validFrom, String decision, String actor) {
        var token = UUID.randomUUID();
        var atOnce = new Imports.AtOnce(
                token, work.leaseSeconds(), Imports.requiredDay(validFrom), Imports.requiredDecision(decision));
        var job = imports.receive(fileName, content, actor, atOnce);
        work.work(job, token, () -> false);
        var faults = imports.faults(job.id(), 0, MOST_FAULTS);
        var counts = faults.isEmpty() ? imports.counts(imports.find(job.id())) : List.<Counts>of();
        var totals = counts.stream()
                .map(count ->
                        new ImportOutcome.Total(count.kind().name(), count.added(), count.changed(), count.unchanged()))
                .toList();
        return new ImportOutcome(totals, faults);
    }
}
