package vn.eoffice.kpi.catalogue.internal.task;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.catalogue.Catalogue;
import vn.eoffice.kpi.catalogue.FeedbackDraft;
import vn.eoffice.kpi.catalogue.LookAlike;
import vn.eoffice.kpi.catalogue.Observation;
import vn.eoffice.kpi.catalogue.Succession;
import vn.eoffice.kpi.catalogue.Suggestion;
import vn.eoffice.kpi.catalogue.SuggestionRequest;
import vn.eoffice.kpi.catalogue.Task;
import vn.eoffice.kpi.catalogue.TaskId;
import vn.eoffice.kpi.catalogue.TaskPage;
import vn.eoffice.kpi.catalogue.internal.drift.DriftMapper;
import vn.eoffice.kpi.catalogue.internal.feedback.Feedback;
import vn.eoffice.kpi.catalogue.internal.life.ProposalMapper;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.catalogue.internal.suggest.Differences;
import vn.eoffice.kpi.catalogue.internal.suggest.Suggestions;
import vn.eoffice.kpi.catalogue.internal.unit.UnitLine;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.directory.Post;
import vn.eoffice.kpi.directory.UnitId;

/** The catalogue over the tasks in memory. */
@Component(service = Catalogue.class)
public final class DefaultCatalogue implements Catalogue {

    private final TaskShelf shelf;
    private final Suggestions suggestions;
    private final Directory directory;
    private final Feedback feedback;
    private final DriftMapper drift;
    private final ProposalMapper proposals;

    @Activate
    public DefaultCatalogue(
            @Reference TaskShelf shelf,
            @Reference Suggestions suggestions,
            @Reference Directory directory,
            @Reference Feedback feedback,
            @Reference CatalogueStore store) {
        this.shelf = shelf;
        this.suggestions = suggestions;
        this.directory = directory;
        this.feedback = feedback;
        this.drift = store.mapper(DriftMapper.class);
        this.proposals = store.mapper(ProposalMapper.class);
    }

    @Override
    public Optional<Task> task(TaskId id, LocalDate day) {
        return shelf.tasks().on(id, day).map(task -> shelf.records().normed(task, day));
    }

    @Override
    public Optional<Task> byCode(String code, LocalDate day) {
        return shelf.tasks().byCode(code, day).map(task -> shelf.records().normed(task, day));
    }

    @Override
    public boolean offered(Task task, PersonId person, LocalDate day) {
        return offeredTo(person, day).test(task);
    }

    @Override
    public TaskPage search(PersonId person, LocalDate day, String text, @Nullable String cursor, int limit) {
        var page = Search.search(shelf.tasks(), day, offeredTo(person, day), text, cursor, limit);
        return new TaskPage(
                page.tasks().stream()
                        .map(task -> shelf.records().normed(task, day))
                        .toList(),
                page.next());
    }

    @Override
    public List<Suggestion> suggest(SuggestionRequest request, int limit) {
        var day = request.day();
        var posts = directory.posts(request.person(), day);
        return suggestions.suggest(shelf.tasks(), offer(posts, day), unit(posts), request, limit).stream()
                .map(one -> suggestion(one, day))
                .toList();
    }

    private Suggestion suggestion(Suggestions.Proposed proposed, LocalDate day) {
        var records = shelf.records();
        var task = records.normed(proposed.task(), day);
        var lookAlikes = proposed.lookAlikes().stream()
                .map(other -> records.normed(other, day))
                .map(other -> new LookAlike(other, Differences.between(task, other)))
                .toList();
        return new Suggestion(task, proposed.reasons(), lookAlikes);
    }

    @Override
    public void confirmed(TaskId task, SuggestionRequest request) {
        suggestions.learn(task, unit(directory.posts(request.person(), request.day())), request);
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

    private Offer offeredTo(PersonId person, LocalDate day) {
        return offer(directory.posts(person, day), day);
    }

    private Offer offer(List<Post> posts, LocalDate day) {
        var records = shelf.records();
        return Offer.to(posts, records.hasScopes() ? records.scopes(units(posts, day), day) : Set.of());
    }

    /** Where a person works in the main. */
    private static @Nullable UnitId unit(List<Post> posts) {
        return posts.isEmpty() ? null : posts.get(0).unit();
    }

    /** The host's keys of the units of posts and of all units above them. */
    private Set<String> units(List<Post> posts, LocalDate day) {
        return posts.stream()
                .flatMap(post -> UnitLine.of(directory, post.unit(), day).keys().stream())
                .collect(toSet());
    }
}
