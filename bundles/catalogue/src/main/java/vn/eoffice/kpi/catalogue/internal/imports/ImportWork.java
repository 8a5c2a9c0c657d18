package vn.eoffice.kpi.catalogue.internal.imports;

import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.catalogue.internal.task.TaskShelf;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.platform.audit.Act;
import vn.eoffice.kpi.platform.audit.Ledger;
import vn.eoffice.kpi.platform.database.DatabaseUnavailable;
import vn.eoffice.kpi.platform.rest.FieldFault;
import vn.eoffice.kpi.platform.rest.Problem;
import vn.eoffice.kpi.platform.rest.Text;

/** Checks and applies the files that wait, and gives up those that nobody comes back to. */
@Component(service = ImportWork.class)
public final class ImportWork {

    /** How soon another node takes up what a dead one left. */
    private static final int LEASE_SECONDS = 60;

    private final CatalogueStore store;
    private final TaskShelf shelf;
    private final Directory directory;
    private final Ledger ledger;
    private final Imports imports;
    private final ImportSettings settings;
    private final ImportMapper mapper;
    private final int leaseSeconds;

    @Activate
    public ImportWork(
            @Reference CatalogueStore store,
            @Reference TaskShelf shelf,
            @Reference Directory directory,
            @Reference Ledger ledger,
            @Reference Imports imports,
            @Reference ImportSettings settings) {
        this(store, shelf, directory, ledger, imports, settings, LEASE_SECONDS);
    }

    ImportWork(
            CatalogueStore store,
            TaskShelf shelf,
            Directory directory,
            Ledger ledger,
            Imports imports,
            ImportSettings settings,
            int leaseSeconds) {
        this.store = store;
        this.shelf = shelf;
        this.directory = directory;
        this.ledger = ledger;
        this.imports = imports;
        this.settings = settings;
        this.mapper = store.mapper(ImportMapper.class);
        this.leaseSeconds = leaseSeconds;
    }

    int leaseSeconds() {
        return leaseSeconds;
    }

    /** Does the oldest work that waits; false when there is none. */
    boolean workOnce(BooleanSupplier stopping) {
        var token = UUID.randomUUID();
        var job = mapper.take(token, leaseSeconds);
        if (job == null) {
            return false;
        }
        work(job, token, stopping);
        return true;
    }

    /** Does the work on one import that was taken under a token. */
    void work(ImportRow job, UUID token, BooleanSupplier stopping) {
        try (var lease = Lease.hold(mapper, job.id(), token, leaseSeconds, stopping)) {
            try {
                var state = job.state();
                if (state == ImportState.CHECKING) {
                    state = new Checking(store, settings.limits(), directory, job, lease).run();
                }
                if (state == ImportState.APPLYING) {
                    apply(imports.find(job.id()), lease);
                }
            } catch (DatabaseUnavailable | Lease.Lost e) {
                throw e;
            } catch (RuntimeException | Error e) {
                var reason = reason(e);
                mapper.failed(job.id(), token, reason.vi(), reason.en());
                throw e;
            }
        }
    }

    private void apply(ImportRow job, Lease lease) {
        var most = settings.limits().faults();
        new Applying(store, shelf, ledger, job, lease, imports.sheets(job), most).run();
    }

    private static Text reason(Throwable e) {
        if (e instanceof Problem problem) {
            return problem.text();
        }
        var name = e.getClass().getSimpleName();
        var what = FieldFault.shortened(e.getMessage() == null ? name : name + ": " + e.getMessage());
        return Text.of(
                "Phần mềm gặp lỗi nên dừng, danh mục không đổi. Hãy kiểm tra lại; nếu vẫn vậy, báo quản trị nội dung này: "
                        + what,
                "The software failed and stopped, the catalogue is unchanged. Check again; if it fails again, tell the administrator this: "
                        + what);
    }

    /** Gives up files that nobody touched for long; the imports and their faults stay. */
    int tidy() {
        var days = settings.waitingDays();
        return store.database().transaction(() -> {
            var ids = mapper.giveUp(
                    days,
                    "Không ai xử lý trong %d ngày nên tệp đã được bỏ: hãy nhập lại tệp khi cần.".formatted(days),
                    "Nobody came back to it for %d days, so the file was dropped: import it again when it is needed."
                            .formatted(days));
            for (var id : ids) {
                mapper.drop(id);
                ledger.record(Act.of("system:catalogue", "catalogue.import.given-up", "import", id));
            }
            return ids.size();
        });
    }
}
