package vn.eoffice.kpi.catalogue.internal.suggest;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
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
    private static final Duration PATIENCE = Duration.ofMillis(300);

    /** A proposed task, why, and what is easily taken for it. */
    public record Proposed(Task task, List<String> reasons, List<Task> lookAlikes) {}

    private final CatalogueStore store;
    private final UsageMapper mapper;
    private final Memory memory;
    private final Ranking ranking = new WordRanking();
    private final ExecutorService studying = Executors.newSingleThreadExecutor(Suggestions::thread);
    private final LatestStudy study;

    @Activate
    public Suggestions(@Reference CatalogueStore store) {
        this.store = store;
        this.mapper = store.mapper(UsageMapper.class);
        this.memory = new Memory(mapper, store.clock());
        this.study = new LatestStudy(
                tasks -> ranking.study(tasks.versions(), new Heirs(mapper.heirs())), studying, PATIENCE);
    }

    @Deactivate
    void stop() {
        studying.shutdownNow();
    }

    /**
     * @param unit where the person works
     */
    public List<Proposed> suggest(
            Tasks tasks, Offer offer, @Nullable UnitId unit, SuggestionRequest request, int limit) {
        var work = Work.of(request, value(unit), offer);
        var studied = study.of(tasks);
        return studied.rank(work, memory.of(work.person(), work.unit()), limit).stream()
                .flatMap(ranked -> tasks.on(ranked.task().id(), work.day()).stream()
                        .map(task -> new Proposed(
                                task, ranked.reasons(), studied.lookAlikes(ranked.task(), work::mayBe, LOOK_ALIKES))))
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

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "kpi-catalogue-study");
        thread.setDaemon(true);
        return thread;
    }
}
