package vn.eoffice.kpi.catalogue.internal.task;

import static java.util.Comparator.comparing;
import static java.util.function.BinaryOperator.maxBy;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.catalogue.TaskDraft;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.platform.audit.Act;
import vn.eoffice.kpi.platform.audit.Ledger;
import vn.eoffice.kpi.platform.rest.Json;

/** Brings tasks in by code. */
@Component(service = TaskImport.class)
public final class TaskImport {

    private final CatalogueStore store;
    private final TaskShelf shelf;
    private final Ledger ledger;
    private final TaskMapper mapper;

    @Activate
    public TaskImport(@Reference CatalogueStore store, @Reference TaskShelf shelf, @Reference Ledger ledger) {
        this.store = store;
        this.shelf = shelf;
        this.ledger = ledger;
        this.mapper = store.mapper(TaskMapper.class);
    }

    int run(List<TaskDraft> given, LocalDate validFrom, String actor) {
        var drafts = ImportRules.normalised(given);
        return store.database().transaction(() -> {
            var revision = mapper.lockRevision();
            var codes = drafts.stream().map(TaskDraft::code).toList();
            var latest = mapper.ofCodes(codes).stream()
                    .collect(toMap(TaskRow::code, identity(), maxBy(comparing(TaskRow::version))));
            int added = 0;
            int changed = 0;
            for (var draft : drafts) {
                var known = latest.get(draft.code());
                if (known == null) {
                    mapper.addVersion(mapper.insertTask(draft.code()), 1, draft, validFrom);
                    added++;
                } else if (known.validTo() != null || !known.draft().equals(draft)) {
                    replace(known, draft, validFrom, actor);
                    changed++;
                }
            }
            if (added + changed > 0) {
                mapper.raiseRevision();
                store.database().afterCommit(shelf::renew);
                ledger.record(Act.of(actor, "catalogue.imported", "catalogue", revision + 1)
                        .changing(
                                null,
                                Json.text(Map.of(
                                        "validFrom",
                                        validFrom,
                                        "given",
                                        drafts.size(),
                                        "added",
                                        added,
                                        "changed",
                                        changed))));
            }
            return added + changed;
        });
    }

    private void replace(TaskRow known, TaskDraft draft, LocalDate validFrom, String actor) {
        ImportRules.checkOrder(known, validFrom);
        mapper.closeVersion(known.taskId(), known.version(), validFrom.minusDays(1));
        mapper.addVersion(known.taskId(), known.version() + 1, draft, validFrom);
        ledger.record(Act.of(actor, "catalogue.task.versioned", "task", known.taskId())
                .changing(Json.text(known.draft()), Json.text(draft)));
    }
}
