package vn.eoffice.kpi.catalogue.internal.suggest;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Which tasks have which terms: BM25 over weighted terms, and how far tasks are what words describe. Immutable. */
final class TermIndex {

    private static final double SATURATION = 1.2;
    private static final double LENGTH = 0.5;
    private static final double BESIDE_NAME = 0.45;
    private static final double LEAST_COVER = 0.15;

    /**
     * The terms of a task.
     *
     * @param weights each with its weight
     * @param name those of the name
     */
    record Document(Map<String, Double> weights, Set<String> name) {}

    private final Terms terms;
    private final Map<String, Postings> postings = new HashMap<>();
    private final double[] nameWeights;

    /**
     * @param documents the tasks', in their order; each is forgotten once it is read
     */
    TermIndex(Terms terms, Stream<Document> documents) {
        this.terms = terms;
        var lengths = DoubleStream.builder();
        int size = 0;
        for (var all = documents.iterator(); all.hasNext(); size++) {
            var document = all.next();
            int task = size;
            document.weights().forEach((term, weight) -> postings.computeIfAbsent(term, first -> new Postings())
                    .add(task, weight.floatValue(), document.name().contains(term)));
            lengths.add(document.weights().values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum());
        }
        nameWeights = new double[size];
        finish(lengths.build().toArray());
    }

    private void finish(double[] lengths) {
        var average = Arrays.stream(lengths).average().orElse(1);
        postings.forEach((term, entry) -> {
            entry.finish(lengths.length);
            for (int i = 0; i < entry.size; i++) {
                int task = entry.tasks[i];
                var length = 1 - LENGTH + LENGTH * lengths[task] / average;
                var weight = entry.weights[i];
                entry.weights[i] = (float) (weight * (SATURATION + 1) / (weight + SATURATION * length));
                nameWeights[task] += entry.inName[i] ? weight(term) : 0;
            }
        });
    }

    /** The score of each task for weighted terms. */
    double[] scores(Map<String, Double> question) {
        var scores = new double[nameWeights.length];
        question.forEach((term, asked) -> {
            var entry = postings.get(term);
            if (entry != null) {
                var weight = asked * weight(term);
                for (int i = 0; i < entry.size; i++) {
                    scores[entry.tasks[i]] += weight * entry.weights[i];
                }
            }
        });
        return scores;
    }

    /**
     * How far tasks are what words describe, 0 to 1: what share of the words they have, in the name or beside it, and what share of
     * the name the words are. Tasks that are hardly meant are left out.
     */
    Map<Integer, Double> cover(List<String> words) {
        var wanted = new HashSet<>(Terms.of(words));
        var total = wanted.stream().mapToDouble(this::weight).sum();
        var inName = new double[nameWeights.length];
        var beside = new double[nameWeights.length];
        for (var term : wanted) {
            var entry = postings.get(term);
            for (int i = 0; entry != null && i < entry.size; i++) {
                (entry.inName[i] ? inName : beside)[entry.tasks[i]] += weight(term);
            }
        }
        var cover = new TreeMap<Integer, Double>();
        for (int i = 0; i < inName.length; i++) {
            if (inName[i] + beside[i] > LEAST_COVER * total) {
                var share = (inName[i] + BESIDE_NAME * beside[i]) / total;
                var back = inName[i] == 0 ? 0 : Math.sqrt(inName[i] / nameWeights[i]);
                var value = share * (0.35 + 0.65 * back);
                if (value >= LEAST_COVER) {
                    cover.put(i, value);
                }
            }
        }
        return cover;
    }

    /** How much a term tells, by what it is made of and how rare it is; it may be unknown. */
    double weight(String term) {
        var entry = postings.get(term);
        return terms.telling(term) * (entry == null ? rarity(nameWeights.length, 0) : entry.rarity);
    }

    private static double rarity(int size, int count) {
        return Math.log(1 + (size - count + 0.5) / (count + 0.5));
    }

    /** The tasks that have a term, in their order. */
    private static final class Postings {

        private int[] tasks = new int[1];
        private float[] weights = new float[1];
        private boolean[] inName = new boolean[1];
        private int size;
        private double rarity;

        void add(int task, float weight, boolean isInName) {
            if (size == tasks.length) {
                resize(2 * size);
            }
            tasks[size] = task;
            weights[size] = weight;
            inName[size++] = isInName;
        }

        void finish(int allTasks) {
            resize(size);
            rarity = rarity(allTasks, size);
        }

        private void resize(int length) {
            tasks = Arrays.copyOf(tasks, length);
            weights = Arrays.copyOf(weights, length);
            inName = Arrays.copyOf(inName, length);
        }
    }
}
