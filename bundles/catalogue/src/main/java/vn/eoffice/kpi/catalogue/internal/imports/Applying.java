package vn.eoffice.kpi.catalogue.internal.imports;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.Fault;
import vn.eoffice.kpi.catalogue.TaskDraft;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.catalogue.internal.task.TaskMapper;
import vn.eoffice.kpi.catalogue.internal.task.TaskShelf;
import vn.eoffice.kpi.platform.audit.Act;
import vn.eoffice.kpi.platform.audit.Ledger;
import vn.eoffice.kpi.platform.rest.Json;

/** Writes a checked import in one transaction; every task and record that changes has its act in the ledger. */
final class Applying {

    private static final int PAGE = 500;

    private final CatalogueStore store;
    private final TaskShelf shelf;
    private final Ledger ledger;
    private final ImportMapper mapper;
    private final WholeMapper whole;
    private final TaskMapper tasks;
    private final ImportRow job;
    private final UUID lease;
    private final LocalDate day;

    Applying(CatalogueStore store, TaskShelf shelf, Ledger ledger, ImportRow job, UUID lease) {
        this.store = store;
        this.shelf = shelf;
        this.ledger = ledger;
        this.mapper = store.mapper(ImportMapper.class);
        this.whole = store.mapper(WholeMapper.class);
        this.tasks = store.mapper(TaskMapper.class);
        this.job = job;
        this.lease = lease;
        this.day = job.validFrom() == null ? store.today() : job.validFrom();
    }

    void run() {
        store.database().transaction(() -> {
            tasks.lockRevision();
            var faults = new Faults(mapper, job.id());
            refuse(faults);
            if (faults.count() > 0) {
                end(faults, ImportState.FAULTY);
                return;
            }
            refuseDay(faults);
            if (faults.count() > 0) {
                end(faults, ImportState.READY);
                return;
            }
            records();
            tasks();
            tasks.raiseRevision();
            store.database().afterCommit(shelf::forget);
            ledger.record(Act.of(job.actor(), "catalogue.import.applied", "import", job.id())
                    .because(job.decision())
                    .changing(
                            null, Json.text(Map.of("file", job.fileName(), "validFrom", day, "rows", job.rowsRead()))));
            if (mapper.end(job.id(), lease, ImportState.APPLIED) == 0) {
                throw new Checking.Lost();
            }
        });
    }

    /** @param state READY where another day is all that is needed */
    private void end(Faults faults, ImportState state) {
        if (mapper.checked(
                        job.id(),
                        lease,
                        ImportState.FAULTY,
                        job.rowsRead(),
                        job.sheets(),
                        faults.count(),
                        job.summary())
                == 0) {
            throw new Checking.Lost();
        }
    }

    /** What was right when it was checked may not be any more. */
    private void refuse(Faults faults) {
        mapper.clearFaults(job.id());
        new WholeCheck(whole, tasks, job.id()).run(faults);
    }

    private void refuseDay(Faults faults) {
        whole.backdated(job.id(), day, Faults.KEPT)
                .forEach(clash -> faults.accept(backdated(clash.sheet(), clash.row(), clash.code(), clash.day())));
        for (var rows = whole.tasks(job.id(), 0, PAGE); !rows.isEmpty(); ) {
            for (var step : TaskImportPlan.of(rows, tasks)) {
                var before = step.before();
                if (before != null && step.changes() && step.from(day).isBefore(before.validFrom())) {
                    faults.accept(backdated(step.row().sheet(), step.row().row(), before.code(), before.validFrom()));
                }
            }
            rows = whole.tasks(job.id(), rows.get(rows.size() - 1).place(), PAGE);
        }
    }

    private static Fault backdated(String sheet, int row, String code, @Nullable LocalDate begins) {
        return new Fault(
                sheet,
                row,
                "",
                "validFrom",
                code,
                "whole.backdated",
                "%s đã có bản hiệu lực từ %s: hãy chọn ngày hiệu lực từ ngày đó trở đi.".formatted(code, begins),
                "%s has a version in force from %s: choose that day or a later one.".formatted(code, begins));
    }

    private void records() {
        whole.addRecords(job.id());
        int most = whole.mostOfOneCode(job.id());
        for (int n = 1; n <= most; n++) {
            whole.closeChanged(job.id(), n, day);
            for (var written : whole.addVersions(job.id(), n, day)) {
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
        }
    }

    /** A code that occurs with several days is brought in a day after the other. */
    private void tasks() {
        for (var rows = whole.tasks(job.id(), 0, PAGE); !rows.isEmpty(); ) {
            var codes = new HashSet<String>();
            var page = rows.stream().filter(row -> codes.add(row.code())).toList();
            TaskImportPlan.of(page, tasks).stream()
                    .filter(TaskImportPlan.Step::changes)
                    .forEach(this::write);
            rows.stream()
                    .filter(row -> !page.contains(row))
                    .forEach(row -> TaskImportPlan.of(List.of(row), tasks).stream()
                            .filter(TaskImportPlan.Step::changes)
                            .forEach(this::write));
            rows = whole.tasks(job.id(), rows.get(rows.size() - 1).place(), PAGE);
        }
    }

    private void write(TaskImportPlan.Step step) {
        var before = step.before();
        var from = step.from(day);
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
