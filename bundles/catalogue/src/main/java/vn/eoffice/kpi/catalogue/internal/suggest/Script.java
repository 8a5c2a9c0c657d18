package vn.eoffice.kpi.catalogue.internal.suggest;

import java.util.List;
import vn.eoffice.kpi.catalogue.internal.text.Fold;

/** How a text is written: with marks, where bão (storm) is not báo (report), or in bare letters, where both are bao. */
enum Script {
    MARKED {
        @Override
        List<String> words(String text) {
            return Fold.markedWords(text);
        }

        @Override
        List<String> ofMarked(List<String> words) {
            return words;
        }

        @Override
        boolean isTelling(List<String> phrase) {
            return true;
        }
    },
    BARE {
        @Override
        List<String> words(String text) {
            return Fold.words(text);
        }

        @Override
        List<String> ofMarked(List<String> words) {
            return words(String.join(" ", words));
        }

        @Override
        boolean isTelling(List<String> phrase) {
            return phrase.size() > 1 || phrase.get(0).length() > 4;
        }
    };

    abstract List<String> words(String text);

    /** Marked words as they read here. */
    abstract List<String> ofMarked(List<String> words);

    /** Whether a phrase in this script is hardly mistaken for another one. */
    abstract boolean isTelling(List<String> phrase);

    static Script of(String text) {
        return Fold.isMarked(text) ? MARKED : BARE;
    }
}
