package vn.eoffice.kpi.catalogue.internal.suggest;

import static java.util.Comparator.comparing;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import vn.eoffice.kpi.catalogue.Task;
import vn.eoffice.kpi.catalogue.TaskGroup;
import vn.eoffice.kpi.catalogue.internal.text.Fold;

/** The tasks as {@link WordRanking} knows them. What it has read of past work and found alike it keeps. */
final class WordStudy implements Ranking.Studied {

    private static final int MOST_KEPT = 20_000;
    private static final int LOOK_ALIKES = 30;
    private static final double LEAST_ALIKE = 0.5;

    private final List<Task> tasks;
    private final Heirs heirs;
    private final List<String> products;
    private final Side marked;
    private final Side bare;
    private final Map<Task, List<Task>> alike = new ConcurrentHashMap<>();

    WordStudy(List<Task> tasks, Heirs heirs) {
        this.tasks = tasks;
        this.heirs = heirs;
        this.products = tasks.stream().map(task -> padded(task.outputProduct())).toList();
        this.marked = new Side(Reading.of(Script.MARKED, tasks), new ConcurrentHashMap<>());
        this.bare = new Side(Reading.of(Script.BARE, tasks), new ConcurrentHashMap<>());
    }

    /** A reading, and the past work as it reads there. */
    private record Side(Reading reading, Map<Long, Traits> past) {

        Traits traits(UsageRow usage) {
            if (past.size() > MOST_KEPT) {
                past.clear();
            }
            return past.computeIfAbsent(
                    usage.id(),
                    id -> reading.traits(
                            usage.documentType(), reading.script().words(String.join(" ", usage.words()))));
        }
    }

    private record Candidate(Task task, int place, Evidence evidence, double score) {

        static final Comparator<Candidate> BEST_FIRST = comparing(Candidate::score)
                .reversed()
                .thenComparing(candidate -> candidate.task().code());
    }

    @Override
    public List<Ranking.Ranked> rank(Work work, List<UsageRow> past, int limit) {
        var side = Script.of(work.text()) == Script.MARKED ? marked : bare;
        var reading = side.reading();
        var question = reading.question(work);
        var fit = Fit.of(question, reading);
        var type = padded(Optional.ofNullable(work.documentType()).orElse(""));
        var experience = Experience.of(work, question.traits(), past, heirs, side::traits);
        var best = new PriorityQueue<Candidate>(Collections.reverseOrder(Candidate.BEST_FIRST));
        for (int i = 0; i < tasks.size(); i++) {
            var task = tasks.get(i);
            var evidence = new Evidence(
                    fit.words()[i],
                    fit.field()[i],
                    fit.step()[i],
                    fit.product()[i],
                    !type.isBlank() && products.get(i).contains(type),
                    work.offer().ownGroup(task).isPresent(),
                    task.group() == TaskGroup.A || task.group() == TaskGroup.D,
                    experience.of(task.id()));
            var candidate = new Candidate(task, i, evidence, evidence.score());
            if (evidence.isAny() && isBetter(candidate, best, limit) && work.mayBe(task)) {
                best.add(candidate);
            }
            if (best.size() > limit) {
                best.remove();
            }
        }
        return best.stream()
                .sorted(Candidate.BEST_FIRST)
                .map(one -> new Ranking.Ranked(
                        one.task(),
                        one.score(),
                        Reasons.of(one.task(), one.place(), work, one.evidence(), reading, question)))
                .toList();
    }

    private static boolean isBetter(Candidate candidate, PriorityQueue<Candidate> best, int limit) {
        var worst = best.peek();
        return worst == null || best.size() < limit || Candidate.BEST_FIRST.compare(candidate, worst) < 0;
    }

    @Override
    public List<Task> lookAlikes(Task task, Predicate<Task> mayBe, int limit) {
        return alike.computeIfAbsent(task, this::alike).stream()
                .filter(mayBe)
                .limit(limit)
                .toList();
    }

    private List<Task> alike(Task task) {
        var cover = marked.reading().index().cover(Script.MARKED.words(task.name()));
        return cover.entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST_ALIKE
                        && !tasks.get(entry.getKey()).id().equals(task.id()))
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> tasks.get(entry.getKey()).code()))
                .map(entry -> tasks.get(entry.getKey()))
                .limit(LOOK_ALIKES)
                .toList();
    }

    private static String padded(String text) {
        return " " + Fold.fold(text) + " ";
    }
}
