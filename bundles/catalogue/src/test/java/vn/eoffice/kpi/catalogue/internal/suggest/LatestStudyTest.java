package vn.eoffice.kpi.catalogue.internal.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import vn.eoffice.kpi.catalogue.internal.task.Catalogues;
import vn.eoffice.kpi.catalogue.internal.task.Tasks;

class LatestStudyTest {

    private static final Duration NO_PATIENCE = Duration.ZERO;

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final List<Tasks> studied = new ArrayList<>();
    private final Tasks before = Catalogues.tasks();
    private final Tasks after = Catalogues.tasks();
    private Executor executor = Runnable::run;

    private final LatestStudy study = new LatestStudy(this::study, work -> executor.execute(work), NO_PATIENCE);

    @Test
    void tasksAreStudiedOnce() {
        assertSame(study.of(before), study.of(before));
        assertEquals(List.of(before), studied);
    }

    @Test
    void theFormerStudyAnswersWhileChangedTasksAreStudied() {
        var former = study.of(before);
        executor = waiting::add;
        assertSame(former, study.of(after));
        assertSame(former, study.of(after));
        assertEquals(1, waiting.size());

        waiting.remove().run();
        assertNotSame(former, study.of(after));
        assertEquals(List.of(before, after), studied);
    }

    @Test
    void aStudyThatFailedIsBegunAnew() {
        executor = work -> {
            throw new IllegalStateException("no thread");
        };
        assertThrows(IllegalStateException.class, () -> study.of(before));
        executor = Runnable::run;
        assertSame(study.of(before), study.of(before));
    }

    private Ranking.Studied study(Tasks tasks) {
        studied.add(tasks);
        return new WordRanking().study(tasks.versions(), Heirs.NONE);
    }
}
