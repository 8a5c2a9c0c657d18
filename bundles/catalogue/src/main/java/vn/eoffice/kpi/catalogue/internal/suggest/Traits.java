package vn.eoffice.kpi.catalogue.internal.suggest;

import java.util.Map;
import java.util.TreeMap;

/**
 * What is told of a piece of work, to be compared with other work. Kept small: many are kept at a time.
 *
 * @param keys hashes of what is told, ascending
 * @param weights how much each tells; their squares sum to 1
 */
record Traits(int[] keys, float[] weights) {

    static Traits of(Map<String, Double> told) {
        var byKey = new TreeMap<Integer, Double>();
        told.forEach((what, weight) -> byKey.merge(what.hashCode(), weight, Double::sum));
        var length = Math.sqrt(
                byKey.values().stream().mapToDouble(weight -> weight * weight).sum());
        var traits = new Traits(new int[byKey.size()], new float[byKey.size()]);
        int at = 0;
        for (var entry : byKey.entrySet()) {
            traits.keys[at] = entry.getKey();
            traits.weights[at++] = (float) (entry.getValue() / length);
        }
        return traits;
    }

    /** From 0, nothing in common, to 1, told the same. */
    double likeness(Traits other) {
        double sum = 0;
        for (int i = 0, j = 0; i < keys.length && j < other.keys.length; ) {
            if (keys[i] == other.keys[j]) {
                sum += weights[i++] * other.weights[j++];
            } else if (keys[i] < other.keys[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }
}
