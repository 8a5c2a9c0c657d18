package vn.eoffice.kpi.catalogue.internal.suggest;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.catalogue.Suggestion;
import vn.eoffice.kpi.catalogue.SuggestionRequest;
import vn.eoffice.kpi.catalogue.TaskId;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.catalogue.internal.task.Offer;
import vn.eoffice.kpi.catalogue.internal.task.Tasks;
import vn.eoffice.kpi.catalogue.internal.text.Fold;

/** Proposes tasks, and learns from what leaders confirm: at once from the person's own work, within a minute from that of others. */
@Component(service = Suggestions.class)
public final class Suggestions {

    private static final int KEPT_PER_PERSON = 500;
    private static final int OWN = 300;
    private static final int OTHERS = 2_000;
    private static final Duration OTHERS_TRUST = Duration.ofMinutes(1);
    private static final int MOST_WORDS = 60;

    private record Studied(Tasks tasks, Ranking.Studied ranking) {}

    private record Latest(Instant read, List<UsageRow> usages) {}

    private final CatalogueStore store;
    private final UsageMapper mapper;
    private final Ranking ranking = new WordRanking();
    private volatile @Nullable Studied studied;
    private volatile @Nullable Latest latest;

    @Activate
    public Suggestions(@Reference CatalogueStore store) {
        this.store = store;
        this.mapper = store.mapper(UsageMapper.class);
    }

    public List<Suggestion> suggest(Tasks tasks, Offer offer, SuggestionRequest request, int limit) {
        var person = request.person().value();
        var past = new ArrayList<>(mapper.ofPerson(person, OWN));
        others().stream().filter(usage -> usage.personId() != person).forEach(past::add);
        return study(tasks).rank(Work.of(request, offer), past, limit).stream()
                .map(ranked -> new Suggestion(ranked.task(), ranked.reasons()))
                .toList();
    }

    public void learn(TaskId task, SuggestionRequest request) {
        var words =
                Fold.words(request.text()).stream().distinct().limit(MOST_WORDS).toList();
        var person = request.person().value();
        store.database().transaction(() -> {
            mapper.insert(new UsageRow(person, task.value(), request.documentType(), words));
            mapper.trim(person, KEPT_PER_PERSON);
        });
    }

    private Ranking.Studied study(Tasks tasks) {
        var present = studied;
        if (present == null || present.tasks() != tasks) {
            present = studyNow(tasks);
        }
        return present.ranking();
    }

    private synchronized Studied studyNow(Tasks tasks) {
        var present = studied;
        if (present == null || present.tasks() != tasks) {
            present = new Studied(tasks, ranking.study(tasks.versions()));
            studied = present;
        }
        return present;
    }

    private List<UsageRow> others() {
        var now = store.clock().instant();
        var present = latest;
        if (present == null || Duration.between(present.read(), now).abs().compareTo(OTHERS_TRUST) >= 0) {
            present = new Latest(now, mapper.latest(OTHERS));
            latest = present;
        }
        return present.usages();
    }
}
