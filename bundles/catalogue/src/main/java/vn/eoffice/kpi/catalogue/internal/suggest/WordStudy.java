package vn.eoffice.kpi.catalogue.internal.suggest;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
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
    private final Map<Long, List<Integer>> places;
    private final List<String> products;
    private final Side marked;
    private final Side bare;
    private final Map<Task, List<Task>> alike = new ConcurrentHashMap<>();

    WordStudy(List<Task> tasks, Heirs heirs) {
        this.tasks = tasks;
        this.heirs = heirs;
        this.places = IntStream.range(0, tasks.size())
                .boxed()
                .collect(groupingBy(place -> tasks.get(place).id().value()));
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
                    id -> reading.traits(usage.documentType(), reading.script().ofMarked(usage.words())));
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
        var known = known(experience);
        var best = new PriorityQueue<Candidate>(Collections.reverseOrder(Candidate.BEST_FIRST));
        for (int i = 0; i < tasks.size(); i++) {
            if (best.size() < limit
                    || Evidence.most(fit, i) + known[i] >= best.element().score()) {
                var candidate = candidate(i, fit, type, work, experience);
                if (candidate.evidence().isAny() && isBetter(candidate, best, limit) && work.mayBe(candidate.task())) {
                    best.add(candidate);
                }
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

    private Candidate candidate(int place, Fit fit, String type, Work work, Experience experience) {
        var task = tasks.get(place);
        var evidence = new Evidence(
                fit.words()[place],
                fit.field()[place],
                fit.step()[place],
                fit.product()[place],
                !type.isBlank() && products.get(place).contains(type),
                work.offer().ownGroup(task).isPresent(),
                task.group() == TaskGroup.A || task.group() == TaskGroup.D,
                experience.of(task.id()));
        return new Candidate(task, place, evidence, evidence.score());
    }

    /** What is known of each task, as a part of its score. */
    private double[] known(Experience experience) {
        var known = new double[tasks.size()];
        experience.scores().forEach((task, score) -> places.getOrDefault(task, List.of())
                .forEach(place -> known[place] = score));
        return known;
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
