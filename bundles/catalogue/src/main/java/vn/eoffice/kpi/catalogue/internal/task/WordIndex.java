package vn.eoffice.kpi.catalogue.internal.task;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Which of some folded texts have words that begin as somebody types. Immutable. */
final class WordIndex {

    private final int size;
    private final String[] words;
    private final int[][] places;

    WordIndex(List<String> texts) {
        var all = new TreeMap<String, IntStream.Builder>();
        for (int i = 0; i < texts.size(); i++) {
            for (var word : new HashSet<>(Arrays.asList(texts.get(i).split(" ")))) {
                all.computeIfAbsent(word, first -> IntStream.builder()).add(i);
            }
        }
        size = texts.size();
        words = all.keySet().toArray(new String[0]);
        places = all.values().stream().map(places -> places.build().toArray()).toArray(int[][]::new);
    }

    /** The places of the texts in which each of the beginnings begins a word; of all for none. */
    BitSet having(List<String> beginnings) {
        var found = new BitSet(size);
        found.set(0, size);
        beginnings.forEach(beginning -> found.and(having(beginning)));
        return found;
    }

    private BitSet having(String beginning) {
        var found = new BitSet(size);
        int at = Arrays.binarySearch(words, beginning);
        for (int i = at < 0 ? -at - 1 : at; i < words.length && words[i].startsWith(beginning); i++) {
            for (int place : places[i]) {
                found.set(place);
            }
        }
        return found;
    }
}
