package vn.eoffice.kpi.catalogue.internal.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.catalogue.Catalogue;
import vn.eoffice.kpi.catalogue.Suggestion;
import vn.eoffice.kpi.catalogue.SuggestionRequest;
import vn.eoffice.kpi.catalogue.Task;
import vn.eoffice.kpi.catalogue.TaskDraft;
import vn.eoffice.kpi.catalogue.TaskId;
import vn.eoffice.kpi.catalogue.TaskPage;
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

    @Activate
    public DefaultCatalogue(
            @Reference TaskShelf shelf,
            @Reference TaskImport imports,
            @Reference Suggestions suggestions,
            @Reference Directory directory) {
        this.shelf = shelf;
        this.imports = imports;
        this.suggestions = suggestions;
        this.directory = directory;
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
    public int importTasks(List<TaskDraft> tasks, LocalDate validFrom, String actor) {
        return imports.run(tasks, validFrom, actor);
    }

    private Offer offeredTo(PersonId person, LocalDate day) {
        return Offer.to(directory.posts(person, day));
    }
}
