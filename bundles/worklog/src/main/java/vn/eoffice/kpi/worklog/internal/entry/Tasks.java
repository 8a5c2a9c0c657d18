package vn.eoffice.kpi.worklog.internal.entry;

import java.time.LocalDate;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.catalogue.Catalogue;
import vn.eoffice.kpi.catalogue.SuggestionRequest;
import vn.eoffice.kpi.catalogue.Task;
import vn.eoffice.kpi.catalogue.TaskId;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.worklog.Entry;
import vn.eoffice.kpi.worklog.FrozenTask;

/** Tasks of the catalogue as entries take them. */
@Component(service = Tasks.class)
public final class Tasks {

    private final Catalogue catalogue;

    @Activate
    public Tasks(@Reference Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The task as it stands on the day, frozen.
     *
     * @throws vn.eoffice.kpi.platform.rest.Problem (invalid) when it is not in force then, or not for this person
     */
    FrozenTask choose(TaskId id, PersonId owner, LocalDate day) {
        var task = catalogue.task(id, day).orElseThrow(() -> EntryProblems.unknownTask(id, day));
        if (!catalogue.offered(task, owner, day)) {
            throw EntryProblems.notOffered(task.code(), day);
        }
        return frozen(task);
    }

    /** The best proposal for the work. */
    public Optional<FrozenTask> propose(SuggestionRequest work) {
        return catalogue.suggest(work, 1).stream().findFirst().map(suggestion -> frozen(suggestion.task()));
    }

    /** So that later proposals follow what leaders confirmed. */
    public void remember(Entry confirmed) {
        var task = confirmed.task();
        if (task != null) {
            catalogue.confirmed(task.id(), work(confirmed));
        }
    }

    public static SuggestionRequest work(Entry entry) {
        var document = entry.document();
        return document == null
                ? new SuggestionRequest(entry.owner(), entry.workedOn(), null, entry.title(), null, null)
                : new SuggestionRequest(
                        entry.owner(),
                        entry.workedOn(),
                        document.type(),
                        document.subject(),
                        document.issuer(),
                        document.field());
    }

    private static FrozenTask frozen(Task task) {
        return new FrozenTask(
                task.id(),
                task.version(),
                task.code(),
                task.name(),
                task.outputProduct(),
                task.unit(),
                task.group(),
                task.complexity(),
                task.coefficient(),
                task.normHours(),
                task.exampleNorm());
    }
}
