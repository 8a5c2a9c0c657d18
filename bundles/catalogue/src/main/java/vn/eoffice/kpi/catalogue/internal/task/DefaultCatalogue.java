package vn.eoffice.kpi.catalogue.internal.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
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
import vn.eoffice.kpi.catalogue.internal.drift.DriftMapper;
import vn.eoffice.kpi.catalogue.internal.feedback.Feedback;
import vn.eoffice.kpi.catalogue.internal.life.ProposalMapper;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.catalogue.internal.suggest.Suggestions;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.directory.PersonId;

/** The catalogue over the tasks in memory. */
@Component(service = Catalogue.class)
public final class DefaultCatalogue implements Catalogue {

    private final TaskShelf shelf;
    private final TaskImport imports;
    private final Suggestions suggestions;
    private final Directory directory;
    private final Feedback feedback;
    private final DriftMapper drift;
    private final ProposalMapper proposals;

    @Activate
    public DefaultCatalogue(
            @Reference TaskShelf shelf,
            @Reference TaskImport imports,
            @Reference Suggestions suggestions,
            @Reference Directory directory,
            @Reference Feedback feedback,
            @Reference CatalogueStore store) {
        this.shelf = shelf;
        this.imports = imports;
        this.suggestions = suggestions;
        this.directory = directory;
        this.feedback = feedback;
        this.drift = store.mapper(DriftMapper.class);
        this.proposals = store.mapper(ProposalMapper.class);
    }

    @Override
    public Optional<Task> task(TaskId id, LocalDate day) {
        return shelf.tasks().on(id, day);
    }

    @Override
    public Optional<Task> byCode(String code, LocalDate day) {
        return shelf.tasks().byCode(code, day);
    }

    @Override
    public boolean offered(Task task, PersonId person, LocalDate day) {
        return offeredTo(person, day).test(task);
    }

    @Override
    public TaskPage search(PersonId person, LocalDate day, String text, @Nullable String cursor, int limit) {
        return Search.search(shelf.tasks(), day, offeredTo(person, day), text, cursor, limit);
    }

    @Override
    public List<Suggestion> suggest(SuggestionRequest request, int limit) {
        return suggestions.suggest(shelf.tasks(), offeredTo(request.person(), request.day()), request, limit);
    }

    @Override
    public void confirmed(TaskId task, SuggestionRequest request) {
        suggestions.learn(task, request);
    }

    @Override
    public void observed(Observation observation) {
        drift.put(observation);
    }

    @Override
    public long feedback(FeedbackDraft draft) {
        return feedback.add(draft);
    }

    @Override
    public List<Succession> successions(TaskId task) {
        return proposals.successions(task.value()).stream()
                .map(row -> new Succession(
                        new TaskId(row.fromTask()),
                        new TaskId(row.toTask()),
                        Succession.Kind.valueOf(row.kind()),
                        row.share(),
                        row.day()))
                .toList();
    }

    @Override
    public int importTasks(List<TaskDraft> tasks, LocalDate validFrom, String actor) {
        return imports.run(tasks, validFrom, actor);
    }

    private Offer offeredTo(PersonId person, LocalDate day) {
        return Offer.to(directory.posts(person, day));
    }
}
