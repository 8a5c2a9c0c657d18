package vn.eoffice.kpi.catalogue.internal.life;

import static vn.eoffice.kpi.catalogue.internal.life.ProposalKind.CHANGE;
import static vn.eoffice.kpi.catalogue.internal.life.ProposalKind.SPLIT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.Succession;
import vn.eoffice.kpi.catalogue.TaskDraft;
import vn.eoffice.kpi.catalogue.internal.task.TaskMapper;
import vn.eoffice.kpi.catalogue.internal.task.TaskRow;
import vn.eoffice.kpi.platform.audit.Act;
import vn.eoffice.kpi.platform.audit.Ledger;
import vn.eoffice.kpi.platform.rest.Json;

/** Writes what an approved proposal changes, inside its transaction. Versions that were there keep what they said. */
final class Publication {

    private final TaskMapper tasks;
    private final ProposalMapper proposals;
    private final Ledger ledger;
    private final Proposal proposal;
    private final Wanted wanted;
    private final LocalDate day;
    private final String actor;

    Publication(
            TaskMapper tasks, ProposalMapper proposals, Ledger ledger, Proposal proposal, LocalDate day, String actor) {
        this.tasks = tasks;
        this.proposals = proposals;
        this.ledger = ledger;
        this.proposal = proposal;
        this.wanted = proposal.wanted();
        this.day = day;
        this.actor = actor;
    }

    void write() {
        var sources = new ArrayList<TaskRow>();
        for (int i = 0; i < wanted.taskIds().size(); i++) {
            sources.add(source(wanted.taskIds().get(i), wanted.baseVersions().get(i)));
        }
        var written = wanted.drafts().stream().map(draft -> put(draft, sources)).toList();
        sources.stream().filter(source -> !written.contains(source.taskId())).forEach(this::retire);
        if (wanted.kind() != CHANGE) {
            succeed(sources, written);
        }
    }

    private TaskRow source(long task, int base) {
        var latest = tasks.latestOf(task);
        if (latest == null) {
            throw ProposalProblems.unknownTask(task);
        }
        if (latest.version() != base) {
            throw ProposalProblems.changedMeanwhile(latest.code());
        }
        if (latest.validFrom().isAfter(day)) {
            throw ProposalProblems.changedMeanwhile(latest.code());
        }
        return latest;
    }

    /** @return the task that the draft became */
    private long put(TaskDraft draft, List<TaskRow> sources) {
        var same = sources.stream()
                .filter(source -> source.code().equals(draft.code()))
                .findFirst();
        if (same.isPresent()) {
            var before = same.get();
            tasks.closeVersion(before.taskId(), before.version(), day.minusDays(1));
            tasks.addVersion(before.taskId(), before.version() + 1, draft, day);
            tell("versioned", before.taskId(), before.draft(), draft);
            return before.taskId();
        }
        if (tasks.idOf(draft.code()) != null) {
            throw ProposalProblems.codeTaken(draft.code());
        }
        var id = tasks.insertTask(draft.code());
        tasks.addVersion(id, 1, draft, day);
        tell("created", id, null, draft);
        return id;
    }

    private void retire(TaskRow source) {
        tasks.closeVersion(source.taskId(), source.version(), day.minusDays(1));
        tell("retired", source.taskId(), source.draft(), null);
    }

    private void succeed(List<TaskRow> sources, List<Long> written) {
        for (var source : sources) {
            IntStream.range(0, written.size())
                    .filter(i -> written.get(i) != source.taskId())
                    .forEach(i -> proposals.addSuccession(
                            source.taskId(),
                            written.get(i),
                            (wanted.kind() == SPLIT ? Succession.Kind.SPLIT : Succession.Kind.MERGED).name(),
                            wanted.kind() == SPLIT ? wanted.shares().get(i) : BigDecimal.ONE,
                            day,
                            proposal.id()));
        }
    }

    private void tell(String what, long task, @Nullable TaskDraft before, @Nullable TaskDraft after) {
        ledger.record(Act.of(actor, "catalogue.task." + what, "task", task)
                .because(proposal.progress().decision())
                .changing(before == null ? null : Json.text(before), after == null ? null : Json.text(after)));
    }
}
