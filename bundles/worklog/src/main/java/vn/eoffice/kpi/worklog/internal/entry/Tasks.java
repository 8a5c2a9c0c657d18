package vn.eoffice.kpi.worklog.internal.entry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.catalogue.Catalogue;
import vn.eoffice.kpi.catalogue.FeedbackDraft;
import vn.eoffice.kpi.catalogue.FeedbackKind;
import vn.eoffice.kpi.catalogue.Observation;
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

    /**
     * So that later proposals follow what leaders confirmed, and norms what the work took.
     *
     * @param returns how often the entry was returned
     */
    public void remember(Entry confirmed, int returns) {
        var task = confirmed.task();
        if (task != null) {
            catalogue.confirmed(task.id(), work(confirmed));
            catalogue.observed(new Observation(
                    confirmed.id().value(),
                    task.id(),
                    task.version(),
                    confirmed.owner(),
                    confirmed.unit(),
                    confirmed.workedOn(),
                    hours(confirmed),
                    returns));
        }
    }

    /** For one unit of quantity, where both times were noted. */
    private static @Nullable BigDecimal hours(Entry entry) {
        var start = entry.startedAt();
        var end = entry.endedAt();
        if (start == null || end == null) {
            return null;
        }
        return BigDecimal.valueOf(Duration.between(start, end).toMinutes())
                .divide(entry.quantity().multiply(BigDecimal.valueOf(60)), 4, RoundingMode.HALF_UP);
    }

    /**
     * Hands on what somebody says about the entry's task.
     *
     * @return the number under which it is answered
     */
    public long feedback(PersonId person, Entry entry, @Nullable FeedbackKind kind, @Nullable String text) {
        var task = entry.task();
        if (task == null || kind == null) {
            throw EntryProblems.feedback(task == null ? "taskId" : "kind");
        }
        var said = text == null ? "" : text;
        return catalogue.feedback(
                new FeedbackDraft(task.id(), task.version(), entry.id().value(), person, entry.unit(), kind, said));
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
