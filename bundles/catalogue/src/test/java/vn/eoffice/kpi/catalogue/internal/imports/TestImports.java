package vn.eoffice.kpi.catalogue.internal.imports;

import java.io.InputStream;
import java.time.LocalDate;
import vn.eoffice.kpi.catalogue.ImportOutcome;
import vn.eoffice.kpi.catalogue.internal.sheet.Limits;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.catalogue.internal.task.TaskShelf;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.platform.audit.Ledger;

/** One node's imports as tests need them. */
public final class TestImports {

    public final Imports imports;
    public final ImportWork work;
    private final LoadedImports loads;
    private final ImportWorker worker;

    /** In an office of nobody. */
    public TestImports(CatalogueStore store, Ledger ledger) {
        this(store, ledger, new TestOffice().directory());
    }

    public TestImports(CatalogueStore store, Ledger ledger, Directory directory) {
        this(store, ledger, directory, Limits.STANDARD, 60);
    }

    public TestImports(CatalogueStore store, Ledger ledger, Directory directory, Limits limits, int leaseSeconds) {
        var settings = new ImportSettings(limits, 30);
        imports = new Imports(store, ledger);
        work = new ImportWork(store, new TaskShelf(store), directory, ledger, imports, settings, leaseSeconds);
        loads = new LoadedImports(imports, work);
        worker = new ImportWorker(work);
    }

    /** Works in the background until it is stopped. */
    public void start() {
        worker.start();
    }

    public void stop() throws InterruptedException {
        worker.stop();
    }

    public ImportOutcome load(
            String fileName, InputStream content, LocalDate validFrom, String decision, String actor) {
        return loads.load(fileName, content, validFrom, decision, actor);
    }

    /** As the worker would in the background. */
    public void workOff() {
        while (work.workOnce(() -> false)) {}
    }
}
