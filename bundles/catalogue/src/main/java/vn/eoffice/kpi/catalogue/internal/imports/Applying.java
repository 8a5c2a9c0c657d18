package vn.eoffice.kpi.catalogue.internal.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.TaskDraft;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.catalogue.internal.task.TaskMapper;
import vn.eoffice.kpi.catalogue.internal.task.TaskShelf;
import vn.eoffice.kpi.platform.audit.Act;
import vn.eoffice.kpi.platform.audit.Ledger;
import vn.eoffice.kpi.platform.rest.Json;

/** Writes a checked import in one transaction; every task and record that changes has its act in the ledger. */
final class Applying {

    private static final int PAGE = 200;

    private final CatalogueStore store;
    private final TaskShelf shelf;
    private final Ledger ledger;
    private final ImportMapper mapper;
    private final WholeMapper whole;
    private final TaskMapper tasks;
    private final ImportRow job;
    private final Lease lease;
    private final List<SheetMapping> sheets;
    private final int mostFaults;
    private final LocalDate day;

    Applying(
            CatalogueStore store,
            TaskShelf shelf,
            Ledger ledger,
            ImportRow job,
            Lease lease,
            List<SheetMapping> sheets,
            int mostFaults) {
        this.store = store;
        this.shelf = shelf;
        this.ledger = ledger;
        this.mapper = store.mapper(ImportMapper.class);
        this.whole = store.mapper(WholeMapper.class);
        this.tasks = store.mapper(TaskMapper.class);
        this.job = job;
        this.lease = lease;
        this.sheets = sheets;
        this.mostFaults = mostFaults;
        this.day = job.validFrom() == null ? store.today() : job.validFrom();
    }

    /** What was right when it was checked may not be any more; imports and publications come one after the other. */
    void run() {
        store.database().transaction(() -> {
            tasks.lockRevision();
            mapper.clearFaults(job.id());
            var faults = new Faults(mapper, job.id(), mostFaults);
            var check = new WholeCheck(whole, tasks, job.id(), sheets, lease);
            check.run(faults);
            if (faults.count() > 0) {
                refuse(ImportState.FAULTY, faults);
                return;
            }
            check.days(day, faults);
            if (faults.count() > 0) {
                refuse(ImportState.READY, faults);
                return;
            }
            var counts = check.counts();
            int most = whole.mostOfOneCode(job.id());
            records(most);
            tasks(most);
            tasks.raiseRevision();
            store.database().afterCommit(shelf::renew);
            ledger.record(Act.of(job.actor(), "catalogue.import.applied", "import", job.id())
                    .because(job.decision())
                    .changing(
                            null, Json.text(Map.of("file", job.fileName(), "validFrom", day, "rows", job.rowsRead()))));
            mapper.drop(job.id());
            if (mapper.applied(job.id(), lease.token(), Json.text(counts)) == 0) {
                throw new Lease.Lost();
            }
        });
    }

    /** @param state READY where another day is all that is needed */
    private void refuse(ImportState state, Faults faults) {
        if (mapper.checked(job.id(), lease.token(), state, job.rowsRead(), job.sheets(), faults.count(), job.summary())
                == 0) {
            throw new Lease.Lost();
        }
    }

    private void records(int most) {
        whole.addRecords(job.id());
        for (int n = 1; n <= most; n++) {
            lease.check();
            if (n == 1) {
                whole.findFirst(job.id());
            } else {
                whole.findNews(job.id(), n);
            }
            whole.closeChanged(job.id(), n, day);
            whole.addVersions(job.id(), n, day);
        }
        for (var page = whole.written(job.id(), 0, PAGE); !page.isEmpty(); ) {
            lease.check();
            page.forEach(this::tell);
            page = whole.written(job.id(), page.get(page.size() - 1).place(), PAGE);
        }
    }

    private void tell(WholeMapper.Written written) {
        ledger.record(Act.of(job.actor(), "catalogue.record.versioned", "record", written.recordId())
                .because(job.decision())
                .changing(
                        null,
                        Json.text(Map.of(
                                "kind", written.kind(),
                                "code", written.code(),
                                "version", written.version(),
                                "sha256", written.digest()))));
    }

    /** A code that occurs with several days is brought in a day after the other. */
    private void tasks(int most) {
        for (int n = 1; n <= most; n++) {
            for (var rows = whole.nthTasks(job.id(), n, 0, PAGE); !rows.isEmpty(); ) {
                lease.check();
                TaskImportPlan.of(rows, tasks).stream()
                        .filter(TaskImportPlan.Step::changes)
                        .forEach(this::write);
                rows = whole.nthTasks(job.id(), n, rows.get(rows.size() - 1).place(), PAGE);
            }
        }
    }

    private void write(TaskImportPlan.Step step) {
        var before = step.before();
        var own = step.row().validFrom();
        var from = own == null ? day : own;
        long task;
        int version;
        if (before == null) {
            task = tasks.insertTask(step.draft().code());
            version = 1;
        } else {
            task = before.taskId();
            version = before.version() + 1;
            tasks.closeVersion(task, before.version(), from.minusDays(1));
        }
        tasks.addVersion(task, version, step.draft(), from);
        var end = step.row().validTo();
        if (end != null) {
            tasks.closeVersion(task, version, end);
        }
        tell(task, before == null ? null : before.draft(), step.draft());
    }

    private void tell(long task, @Nullable TaskDraft before, TaskDraft after) {
        ledger.record(Act.of(job.actor(), "catalogue.task." + (before == null ? "created" : "versioned"), "task", task)
                .because(job.decision())
                .changing(before == null ? null : Json.text(before), Json.text(after)));
    }
}
