package vn.eoffice.kpi.catalogue.internal.suggest;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which tasks took over the work of which: what is known of a predecessor is known of its successors. */
final class Heirs {

    static final Heirs NONE = new Heirs(List.of());

    /** A task that took over a share of the work of another. */
    record Heir(long fromTask, long toTask, BigDecimal share) {}

    private final Map<Long, Map<Long, Double>> all = new HashMap<>();

    Heirs(List<Heir> direct) {
        direct.forEach(heir -> all.computeIfAbsent(heir.fromTask(), task -> shares(task, direct)));
    }

    /** A task itself and those that stand for it, through all generations, each with its share. */
    Map<Long, Double> of(long task) {
        return all.getOrDefault(task, Map.of(task, 1.0));
    }

    private static Map<Long, Double> shares(long task, List<Heir> direct) {
        var shares = new HashMap<Long, Double>();
        add(shares, task, 1, direct, new HashSet<>());
        return shares;
    }

    private static void add(Map<Long, Double> shares, long task, double share, List<Heir> direct, Set<Long> forebears) {
        if (forebears.add(task)) {
            shares.merge(task, share, Double::sum);
            direct.stream()
                    .filter(heir -> heir.fromTask() == task)
                    .forEach(heir ->
                            add(shares, heir.toTask(), share * heir.share().doubleValue(), direct, forebears));
            forebears.remove(task);
        }
    }
}
