package vn.eoffice.kpi.catalogue.internal.suggest;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

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

    private record Postings(int[] tasks, float[] weights, boolean[] inName, double rarity) {}

    private final Terms terms;
    private final Map<String, Postings> postings = new HashMap<>();
    private final double[] nameWeights;

    TermIndex(Terms terms, List<Document> documents) {
        this.terms = terms;
        var frequencies = new HashMap<String, Integer>();
        documents.forEach(
                document -> document.weights().keySet().forEach(term -> frequencies.merge(term, 1, Integer::sum)));
        int size = documents.size();
        frequencies.forEach((term, count) -> postings.put(
                term, new Postings(new int[count], new float[count], new boolean[count], rarity(size, count))));
        fill(documents);
        nameWeights = documents.stream()
                .mapToDouble(document ->
                        document.name().stream().mapToDouble(this::weight).sum())
                .toArray();
    }

    private void fill(List<Document> documents) {
        var lengths = documents.stream()
                .mapToDouble(document -> document.weights().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .toArray();
        var average = Arrays.stream(lengths).average().orElse(1);
        var filled = new HashMap<String, Integer>();
        for (int i = 0; i < documents.size(); i++) {
            int task = i;
            var document = documents.get(i);
            var length = 1 - LENGTH + LENGTH * lengths[i] / average;
            document.weights().forEach((term, weight) -> {
                var entry = requireNonNull(postings.get(term));
                int at = filled.merge(term, 1, Integer::sum) - 1;
                entry.tasks()[at] = task;
                entry.weights()[at] = (float) (weight * (SATURATION + 1) / (weight + SATURATION * length));
                entry.inName()[at] = document.name().contains(term);
            });
        }
    }

    /** The score of each task for weighted terms. */
    double[] scores(Map<String, Double> question) {
        var scores = new double[nameWeights.length];
        question.forEach((term, asked) -> {
            var entry = postings.get(term);
            if (entry != null) {
                var weight = asked * weight(term);
                for (int i = 0; i < entry.tasks().length; i++) {
                    scores[entry.tasks()[i]] += weight * entry.weights()[i];
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
            for (int i = 0; entry != null && i < entry.tasks().length; i++) {
                (entry.inName()[i] ? inName : beside)[entry.tasks()[i]] += weight(term);
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
        return terms.telling(term) * (entry == null ? rarity(nameWeights.length, 0) : entry.rarity());
    }

    private static double rarity(int size, int count) {
        return Math.log(1 + (size - count + 0.5) / (count + 0.5));
    }
}
