package vn.eoffice.kpi.catalogue.internal.suggest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.catalogue.SuggestionRequest;
import vn.eoffice.kpi.catalogue.Task;
import vn.eoffice.kpi.catalogue.TaskId;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.catalogue.internal.task.Offer;
import vn.eoffice.kpi.catalogue.internal.task.Tasks;
import vn.eoffice.kpi.catalogue.internal.text.Fold;
import vn.eoffice.kpi.directory.UnitId;

/** Proposes tasks, and learns from what leaders confirm: at once from the person's own work, within a minute from that of others. */
@Component(service = Suggestions.class)
public final class Suggestions {

    private static final int KEPT_PER_PERSON = 500;
    private static final int MOST_WORDS = 60;
    private static final int LOOK_ALIKES = 2;

    /** A proposed task, why, and what is easily taken for it. */
    public record Proposed(Task task, List<String> reasons, List<Task> lookAlikes) {}

    private record Studied(Tasks tasks, Ranking.Studied ranking) {}

    private final CatalogueStore store;
    private final UsageMapper mapper;
    private final Memory memory;
    private final Ranking ranking = new WordRanking();
    private volatile @Nullable Studied studied;

    @Activate
    public Suggestions(@Reference CatalogueStore store) {
        this.store = store;
        this.mapper = store.mapper(UsageMapper.class);
        this.memory = new Memory(mapper, store.clock());
    }

    /**
     * @param unit where the person works
     */
    public List<Proposed> suggest(
            Tasks tasks, Offer offer, @Nullable UnitId unit, SuggestionRequest request, int limit) {
        var work = Work.of(request, value(unit), offer);
        var present = study(tasks);
        return present.rank(work, memory.of(work.person(), work.unit()), limit).stream()
                .map(ranked -> new Proposed(
                        ranked.task(), ranked.reasons(), present.lookAlikes(ranked.task(), work::mayBe, LOOK_ALIKES)))
                .toList();
    }

    public void learn(TaskId task, @Nullable UnitId unit, SuggestionRequest request) {
        var words = Fold.markedWords(request.text()).stream().limit(MOST_WORDS).toList();
        var person = request.person().value();
        store.database().transaction(() -> {
            mapper.insert(new UsageRow(0, person, value(unit), task.value(), request.documentType(), words));
            mapper.trim(person, KEPT_PER_PERSON);
        });
    }

    private static @Nullable Long value(@Nullable UnitId unit) {
        return unit == null ? null : unit.value();
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
            present = new Studied(tasks, ranking.study(tasks.versions(), new Heirs(mapper.heirs())));
            studied = present;
        }
        return present;
    }
}
