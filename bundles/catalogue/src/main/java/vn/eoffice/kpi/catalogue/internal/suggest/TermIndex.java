package vn.eoffice.kpi.catalogue.internal.suggest;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** BM25 over weighted terms. Immutable. */
final class TermIndex {

    private static final double SATURATION = 1.2;
    private static final double LENGTH = 0.5;

    private record Postings(int[] documents, double[] weights, double rarity) {}

    private final int size;
    private final Map<String, Postings> postings = new HashMap<>();

    /**
     * @param documents the terms of each document with their weights
     */
    TermIndex(List<Map<String, Double>> documents) {
        size = documents.size();
        var lengths = documents.stream()
                .mapToDouble(terms ->
                        terms.values().stream().mapToDouble(Double::doubleValue).sum())
                .toArray();
        var average = Arrays.stream(lengths).average().orElse(1);
        var frequencies = new HashMap<String, Integer>();
        documents.forEach(terms -> terms.keySet().forEach(term -> frequencies.merge(term, 1, Integer::sum)));
        frequencies.forEach(
                (term, count) -> postings.put(term, new Postings(new int[count], new double[count], rarity(count))));
        var filled = new HashMap<String, Integer>();
        for (int i = 0; i < size; i++) {
            int document = i;
            documents.get(i).forEach((term, weight) -> {
                var entry = requireNonNull(postings.get(term));
                int at = filled.merge(term, 1, Integer::sum) - 1;
                entry.documents()[at] = document;
                var length = 1 - LENGTH + LENGTH * lengths[document] / average;
                entry.weights()[at] = weight * (SATURATION + 1) / (weight + SATURATION * length);
            });
        }
    }

    /** The score of each document for weighted terms. */
    double[] scores(Map<String, Double> query) {
        var scores = new double[size];
        query.forEach((term, weight) -> {
            var entry = postings.get(term);
            if (entry != null) {
                for (int i = 0; i < entry.documents().length; i++) {
                    scores[entry.documents()[i]] += weight * entry.rarity() * entry.weights()[i];
                }
            }
        });
        return scores;
    }

    /** How much a term tells, whether it is known or not. */
    double rarity(String term) {
        var entry = postings.get(term);
        return entry == null ? rarity(0) : entry.rarity();
    }

    private double rarity(int count) {
        return Math.log(1 + (size - count + 0.5) / (count + 0.5));
    }
}
