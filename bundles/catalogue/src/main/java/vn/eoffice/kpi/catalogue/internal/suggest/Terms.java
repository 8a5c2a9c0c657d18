package vn.eoffice.kpi.catalogue.internal.suggest;

import java.util.List;
import java.util.Map;

/** Words and pairs of neighbours, weighted by how much they tell: most Vietnamese words are written as two syllables. */
final class Terms {

    private static final double SYLLABLE = 0.4;
    private static final double HALF_EMPTY_PAIR = 0.5;
    private static final double EMPTY = 0.15;

    private final Lexicon lexicon;

    Terms(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Adds the terms of a document's field. */
    static void index(Map<String, Double> terms, List<String> words, double weight) {
        for (int i = 0; i < words.size(); i++) {
            terms.merge(words.get(i), weight, Double::sum);
            if (i > 0) {
                terms.merge(pair(words, i), weight, Double::sum);
            }
        }
    }

    /** Adds the terms of a question; one that occurs twice counts once, with the greater weight. */
    void ask(Map<String, Double> question, List<String> words, double weight) {
        for (int i = 0; i < words.size(); i++) {
            var empty = lexicon.saysNothing(words.get(i));
            question.merge(words.get(i), weight * (empty ? EMPTY : SYLLABLE), Math::max);
            if (i > 0) {
                var emptyBefore = lexicon.saysNothing(words.get(i - 1));
                var telling = empty && emptyBefore ? EMPTY : empty || emptyBefore ? HALF_EMPTY_PAIR : 1;
                question.merge(pair(words, i), weight * telling, Math::max);
            }
        }
    }

    private static String pair(List<String> words, int second) {
        return words.get(second - 1) + " " + words.get(second);
    }
}
