package vn.eoffice.kpi.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import vn.eoffice.kpi.directory.PersonId;

/** Tasks that work is tied to. Thread-safe. */
@ProviderType
public interface Catalogue {

    /** The version of a task in force on a day. */
    Optional<Task> task(TaskId id, LocalDate day);

    Optional<Task> byCode(String code, LocalDate day);

    /** Whether a task is offered to a person by the position group of one of their posts on a day. */
    boolean offered(Task task, PersonId person, LocalDate day);

    /**
     * Tasks offered to a person on a day in whose code, name and detail all words of the text begin words, or whose initials hold
     * it, accents or not; all of them when the text is blank.
     *
     * @param cursor {@link TaskPage#next} of the page before, null for the first
     * @param limit 1 to 100
     */
    TaskPage search(PersonId person, LocalDate day, String text, @Nullable String cursor, int limit);

    /** The best tasks for a piece of work, best first, each with its reasons. */
    List<Suggestion> suggest(SuggestionRequest request, int limit);

    /** Remembers that a leader confirmed this task for such work, so that later suggestions follow. */
    void confirmed(TaskId task, SuggestionRequest request);

    /** Notes what a confirmed piece of work took, to be set beside the norm. */
    void observed(Observation observation);

    /**
     * Hands what somebody says about a task to those who keep it.
     *
     * @return the number under which it is answered
     */
    long feedback(FeedbackDraft feedback);

    /** Where a task came from and who took over its work, directly. */
    List<Succession> successions(TaskId task);
}
