package vn.eoffice.kpi.catalogue.internal.report;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.eoffice.kpi.catalogue.TaskDraft;
import vn.eoffice.kpi.catalogue.internal.text.Fold;

/** BM25 as the books have it, over words and pairs of words of name, detail and product: what a better ranking is set beside. */
final class PlainBm25 {

    private static final double SATURATION = 1.2;
    private static final double LENGTH = 0.75;

    private final List<TaskDraft> tasks;
    private final List<List<String>> documents;
    private final Map<String, Integer> frequencies = new HashMap<>();
    private final double averageLength;

    PlainBm25(List<TaskDraft> tasks) {
        this.tasks = tasks;
        this.documents = tasks.stream()
                .map(task -> terms(task.name() + " " + task.detail() + " " + task.outputProduct()))
                .toList();
        documents.forEach(words -> new HashSet<>(words).forEach(word -> frequencies.merge(word, 1, Integer::sum)));
        this.averageLength = documents.stream().mapToInt(List::size).average().orElse(1);
    }

    /** Codes of the best tasks. */
    List<String> rank(String text, int limit) {
        var words = new HashSet<>(terms(text));
        var scores = documents.stream()
                .mapToDouble(document -> words.stream()
                        .mapToDouble(word -> score(word, document))
                        .sum())
                .toArray();
        var order = new ArrayList<>(IntStream.range(0, tasks.size()).boxed().toList());
        order.sort(comparingDouble(task -> -scores[task]));
        return order.stream().limit(limit).map(task -> tasks.get(task).code()).toList();
    }

    private static List<String> terms(String text) {
        var words = Fold.markedWords(text);
        var terms = new ArrayList<>(words);
        for (int i = 1; i < words.size(); i++) {
            terms.add(words.get(i - 1) + " " + words.get(i));
        }
        return terms;
    }

    private double score(String word, List<String> document) {
        int times = Collections.frequency(document, word);
        int found = frequencies.getOrDefault(word, 0);
        var rarity = Math.log(1 + (documents.size() - found + 0.5) / (found + 0.5));
        var length = 1 - LENGTH + LENGTH * document.size() / averageLength;
        return rarity * times * (SATURATION + 1) / (times + SATURATION * length);
    }
}
