package vn.eoffice.kpi.catalogue.internal.life;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.TaskDraft;
import vn.eoffice.kpi.catalogue.TaskGroup;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.catalogue.internal.task.TaskMapper;
import vn.eoffice.kpi.catalogue.internal.task.TaskRow;
import vn.eoffice.kpi.catalogue.internal.task.TaskRules;
import vn.eoffice.kpi.catalogue.internal.task.TaskShelf;
import vn.eoffice.kpi.directory.UnitId;
import vn.eoffice.kpi.platform.rest.Problem;
import vn.eoffice.kpi.platform.rest.Text;

/** What a proposal may say about the catalogue as it is now. */
final class ProposalContents {

    private static final int LONGEST_REASON = 2_000;

    private final CatalogueStore store;
    private final TaskShelf shelf;
    private final Roles roles;
    private final TaskMapper tasks;

    ProposalContents(CatalogueStore store, TaskShelf shelf, Roles roles) {
        this.store = store;
        this.shelf = shelf;
        this.roles = roles;
        this.tasks = store.mapper(TaskMapper.class);
    }

    /** What somebody who speaks for a unit wants, checked as far as can be known before it is published. */
    Wanted wanted(UnitId unit, ProposalDraft draft) {
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
        var sources = draft.taskIds().stream().map(this::source).toList();
        var drafts = TaskRules.normalised(draft.drafts(), "drafts").stream()
                .map(one -> placed(one, unit, sources))
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
        return new Wanted(
                draft.kind(),
                draft.taskIds(),
                sources.stream().map(TaskRow::version).toList(),
                drafts,
                draft.shares(),
                text(draft.reason()),
                owner(unit, drafts, sources));
    }

    /** Work of an agency's own is offered there, unless it is everybody's already. */
    private TaskDraft placed(TaskDraft draft, UnitId unit, List<TaskRow> sources) {
        return draft.group() == TaskGroup.C
                        && draft.profile().scope() == null
                        && sources.stream().allMatch(source -> source.scope() != null)
                ? roles.ownScope(unit).map(draft::inScope).orElse(draft)
                : draft;
    }

    /** The last version, also when it is still to come. */
    private TaskRow source(long task) {
        var latest = tasks.latestOf(task);
        if (latest != null) {
            return latest;
        }
        throw tasks.versionsOf(List.of(task)).stream()
                .reduce((one, later) -> later)
                .map(last -> ProposalProblems.ended(last.code(), last.validTo()))
                .orElseGet(() -> ProposalProblems.unknownTask(task));
    }

    private Owner owner(UnitId unit, List<TaskDraft> drafts, List<TaskRow> sources) {
        return Owner.common(Stream.concat(sources.stream().map(TaskRow::draft), drafts.stream())
                .map(draft -> roles.owner(draft.group(), draft.profile().scope(), unit))
                .toList());
    }

    /** Work that cannot be scored is not proposed; a change may leave a norm open that is open already. */
    void requireNorms(Wanted wanted) {
        if (wanted.kind() == ProposalKind.CHANGE
                && tasks.versionsOf(wanted.taskIds()).stream()
                        .filter(row -> row.version() == wanted.baseVersions().get(0))
                        .anyMatch(row -> row.normHours() == null)) {
            return;
        }
        for (var draft : wanted.drafts()) {
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
