package vn.eoffice.kpi.catalogue.internal.suggest;

import java.util.HashMap;
import java.util.Map;

/**
 * The terms to look for, with their weights.
 *
 * @param own those of the work itself
 * @param meant those that the lexicon adds
 */
record Question(Map<String, Double> own, Map<String, Double> meant) {

    Map<String, Double> all() {
        var all = new HashMap<>(own);
        meant.forEach((term, weight) -> all.merge(term, weight, Math::max));
        return all;
    }
}
