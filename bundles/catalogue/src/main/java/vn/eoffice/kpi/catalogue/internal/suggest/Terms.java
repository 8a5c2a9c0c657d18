package vn.eoffice.kpi.catalogue.internal.suggest;

import java.util.ArrayList;
import java.util.List;

/** Words and pairs of neighbours: most Vietnamese words are written as two syllables. */
final class Terms {

    private static final double SYLLABLE = 0.4;
    private static final double HALF_EMPTY_PAIR = 0.5;
    private static final double EMPTY = 0.15;

    private final Lexicon lexicon;

    Terms(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    static List<String> of(List<String> words) {
        var terms = new ArrayList<>(words);
        for (int i = 1; i < words.size(); i++) {
            terms.add(words.get(i - 1) + " " + words.get(i));
        }
        return terms;
    }

    /** How much a term tells by what it is made of, rare or not. */
    double telling(String term) {
        int gap = term.indexOf(' ');
        if (gap < 0) {
            return lexicon.saysNothing(term) ? EMPTY : SYLLABLE;
        }
        var first = lexicon.saysNothing(term.substring(0, gap));
        var second = lexicon.saysNothing(term.substring(gap + 1));
        return first && second ? EMPTY : first || second ? HALF_EMPTY_PAIR : 1;
    }
}
