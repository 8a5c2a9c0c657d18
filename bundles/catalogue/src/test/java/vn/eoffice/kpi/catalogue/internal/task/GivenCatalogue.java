package vn.eoffice.kpi.catalogue.internal.task;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.Catalogue;
import vn.eoffice.kpi.catalogue.FeedbackDraft;
import vn.eoffice.kpi.catalogue.Observation;
import vn.eoffice.kpi.catalogue.Succession;
import vn.eoffice.kpi.catalogue.Suggestion;
import vn.eoffice.kpi.catalogue.SuggestionRequest;
import vn.eoffice.kpi.catalogue.Task;
import vn.eoffice.kpi.catalogue.TaskDraft;
import vn.eoffice.kpi.catalogue.TaskId;
import vn.eoffice.kpi.catalogue.TaskPage;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.directory.PersonId;

/** The catalogue with a short way to the tasks that a test begins with; people bring theirs in by a file or a proposal. */
public record GivenCatalogue(Catalogue catalogue, CatalogueStore store, TaskShelf shelf) implements Catalogue {

    /** Tasks from a day on; one that is there gets another version. */
    public void give(LocalDate from, TaskDraft... drafts) {
        give(from, List.of(drafts));
    }

    public void give(LocalDate from, List<TaskDraft> drafts) {
        var mapper = store.mapper(TaskMapper.class);
        store.database().transaction(() -> {
            mapper.lockRevision();
            for (var draft : TaskRules.normalised(drafts, "given")) {
                mapper.ofCodes(List.of(draft.code())).stream()
                        .max(comparing(TaskRow::version))
                        .ifPresentOrElse(
                                last -> {
                                    mapper.closeVersion(last.taskId(), last.version(), from.minusDays(1));
                                    mapper.addVersion(last.taskId(), last.version() + 1, draft, from);
                                },
                                () -> mapper.addVersion(mapper.insertTask(draft.code()), 1, draft, from));
            }
            mapper.raiseRevision();
            store.database().afterCommit(shelf::renew);
        });
    }

    @Override
    public Optional<Task> task(TaskId id, LocalDate day) {
        return catalogue.task(id, day);
    }

    @Override
    public Optional<Task> byCode(String code, LocalDate day) {
        return catalogue.byCode(code, day);
    }

    @Override
    public boolean offered(Task task, PersonId person, LocalDate day) {
        return catalogue.offered(task, person, day);
    }

    @Override
    public TaskPage search(PersonId person, LocalDate day, String text, @Nullable String cursor, int limit) {
        return catalogue.search(person, day, text, cursor, limit);
    }

    @Override
    public List<Suggestion> suggest(SuggestionRequest request, int limit) {
        return catalogue.suggest(request, limit);
    }

    @Override
    public void confirmed(TaskId task, SuggestionRequest request) {
        catalogue.confirmed(task, request);
    }

    @Override
    public void observed(Observation observation) {
        catalogue.observed(observation);
    }

    @Override
    public long feedback(FeedbackDraft feedback) {
        return catalogue.feedback(feedback);
    }

    @Override
    public List<Succession> successions(TaskId task) {
        return catalogue.successions(task);
    }
}
