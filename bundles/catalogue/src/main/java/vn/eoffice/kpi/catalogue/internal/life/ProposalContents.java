package vn.eoffice.kpi.catalogue.internal.life;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.TaskDraft;
import vn.eoffice.kpi.catalogue.TaskGroup;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.catalogue.internal.task.ImportRules;
import vn.eoffice.kpi.catalogue.internal.task.TaskMapper;
import vn.eoffice.kpi.catalogue.internal.task.TaskRow;
import vn.eoffice.kpi.catalogue.internal.task.TaskShelf;
import vn.eoffice.kpi.platform.rest.Problem;
import vn.eoffice.kpi.platform.rest.Text;

/** What a proposal may say about the catalogue as it is now. */
final class ProposalContents {

    private static final int LONGEST_REASON = 2_000;

    private final CatalogueStore store;
    private final TaskShelf shelf;
    private final TaskMapper tasks;

    ProposalContents(CatalogueStore store, TaskShelf shelf) {
        this.store = store;
        this.shelf = shelf;
        this.tasks = store.mapper(TaskMapper.class);
    }

    /** The proposal with what its proposer wants, checked as far as can be known before it is published. */
    Proposal filled(Proposal proposal, ProposalDraft draft) {
        var faults = ProposalRules.faults(draft);
        if (!faults.isEmpty()) {
            throw Problem.fields(
                    Problem.Kind.INVALID,
                    "catalogue.proposal.invalid",
                    Text.of(
                            "Đề xuất chưa hợp lệ: hãy sửa chỗ được nêu.",
                            "The proposal is not valid: correct what is named."),
                    faults);
        }
        var drafts = ImportRules.normalised(draft.drafts(), "drafts");
        var sources = draft.taskIds().stream()
                .map(task -> {
                    var latest = tasks.latestOf(task);
                    if (latest == null) {
                        throw ProposalProblems.unknownTask(task);
                    }
                    return latest;
                })
                .toList();
        if (draft.kind() == ProposalKind.CHANGE
                && !drafts.get(0).code().equals(sources.get(0).code())) {
            throw ProposalProblems.otherCode(
                    sources.get(0).code(), drafts.get(0).code());
        }
        for (var wanted : drafts) {
            var scope = wanted.profile().scope();
            if (scope != null && !shelf.records().knowsScope(scope, store.today())) {
                throw ProposalProblems.unknownScope("drafts.scope", scope);
            }
            var known = sources.stream().anyMatch(source -> source.code().equals(wanted.code()));
            if (!known && tasks.idOf(wanted.code()) != null) {
                throw ProposalProblems.codeTaken(wanted.code());
            }
        }
        return new Proposal(
                proposal.id(),
                proposal.version(),
                draft.kind(),
                proposal.state(),
                draft.taskIds(),
                sources.stream().map(source -> source.version()).toList(),
                drafts,
                draft.shares(),
                text(draft.reason()),
                proposal.proposer(),
                proposal.unitId(),
                scope(proposal, drafts, sources),
                null,
                null,
                null,
                null);
    }

    /** Work of the agency's own (group C) is decided there; everything else by the province. */
    private static @Nullable String scope(Proposal proposal, List<TaskDraft> drafts, List<TaskRow> sources) {
        var own = drafts.stream().allMatch(draft -> draft.group() == TaskGroup.C)
                && sources.stream().allMatch(source -> source.taskGroup() == TaskGroup.C);
        return own ? "unit:" + proposal.unitId() : null;
    }

    /** Work that cannot be scored is not proposed; a change may leave a norm open that is open already. */
    void requireNorms(Proposal proposal) {
        if (proposal.kind() == ProposalKind.CHANGE
                && tasks.versionsOf(proposal.taskIds()).stream()
                        .filter(row -> row.version() == proposal.baseVersions().get(0))
                        .anyMatch(row -> row.normHours() == null)) {
            return;
        }
        for (var draft : proposal.drafts()) {
            if (draft.normHours() == null
                    && draft.profile().outcomeCard() == null
                    && !shelf.records().norms(draft, store.today())) {
                throw ProposalProblems.noNorm(draft.code());
            }
        }
    }

    static String text(@Nullable String given) {
        var text = given == null ? "" : given.strip();
        if (text.length() > LONGEST_REASON) {
            throw Problem.field(
                    Problem.Kind.INVALID,
                    "catalogue.proposal.text",
                    "reason",
                    text,
                    "Nội dung dài quá %d ký tự: hãy rút gọn.".formatted(LONGEST_REASON),
                    "The text is longer than %d characters: shorten it.".formatted(LONGEST_REASON));
        }
        return text;
    }
}
