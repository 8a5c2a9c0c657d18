package vn.eoffice.kpi.catalogue.internal.suggest;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.internal.task.Tasks;

/** Studies tasks when they have changed. That may take seconds; whoever asks meanwhile soon gets the study of those before. */
final class LatestStudy {

    private static final Duration FIRST = Duration.ofMinutes(1);

    private record Study(Tasks tasks, Ranking.Studied studied) {}

    private final Function<Tasks, Ranking.Studied> ranking;
    private final Executor executor;
    private final Duration patience;
    private volatile @Nullable Study present;
    private @Nullable Tasks wanted;
    private long begun;
    private CompletableFuture<Study> coming = new CompletableFuture<>();

    /**
     * @param patience how long after its beginning a new study is waited for by those who can have the former one
     */
    LatestStudy(Function<Tasks, Ranking.Studied> ranking, Executor executor, Duration patience) {
        this.ranking = ranking;
        this.executor = executor;
        this.patience = patience;
    }

    Ranking.Studied of(Tasks tasks) {
        var former = present;
        return former != null && former.tasks() == tasks
                ? former.studied()
                : await(begun(tasks), former).studied();
    }

    /** A study that failed is begun anew. */
    private synchronized CompletableFuture<Study> begun(Tasks tasks) {
        if (wanted != tasks || coming.isCompletedExceptionally()) {
            coming = CompletableFuture.supplyAsync(
                    () -> {
                        var study = new Study(tasks, ranking.apply(tasks));
                        present = study;
                        return study;
                    },
                    executor);
            wanted = tasks;
            begun = System.nanoTime();
        }
        return coming;
    }

    private Study await(CompletableFuture<Study> study, @Nullable Study former) {
        try {
            return study.get(former == null ? FIRST.toNanos() : left(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            if (former == null) {
                throw new IllegalStateException("The first study of the tasks takes longer than " + FIRST + ".", e);
            }
            return former;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while the tasks are studied.", e);
        }
    }

    private synchronized long left() {
        return Math.max(0, patience.toNanos() - (System.nanoTime() - begun));
    }
}
