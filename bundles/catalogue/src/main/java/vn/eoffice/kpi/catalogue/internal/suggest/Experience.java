package vn.eoffice.kpi.catalogue.internal.suggest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.eoffice.kpi.catalogue.TaskId;
import vn.eoffice.kpi.catalogue.internal.text.Fold;

/** What confirmed work of the past says about a piece of work. */
final class Experience {

    private static final double OWN = 12;
    private static final double OTHERS = 8;
    private static final double SAME_TYPE = 1.1;
    private static final double LEAST_LIKENESS = 0.25;
    private static final double HABIT = 0.5;

    /**
     * What is known of a task.
     *
     * @param times how often it was confirmed for this person
     * @param likeness to the most similar work, 0 to about 1
     * @param own whether that was the person's own
     */
    record Known(int times, double likeness, boolean own) {

        static final Known NOTHING = new Known(0, 0, false);

        double score() {
            return likeness * (own ? OWN : OTHERS) + HABIT * Math.log(1 + times) / Math.log(2);
        }
    }

    private final Map<Long, Known> known;

    private Experience(Map<Long, Known> known) {
        this.known = known;
    }

    Known of(TaskId task) {
        return known.getOrDefault(task.value(), Known.NOTHING);
    }

    static Experience of(Work work, List<UsageRow> past, Reading reading) {
        var words = telling(Fold.words(work.text()), reading);
        var known = new HashMap<Long, Known>();
        for (var usage : past) {
            var own = usage.personId() == work.person();
            var type = usage.documentType() != null && usage.documentType().equals(work.documentType()) ? SAME_TYPE : 1;
            var likeness = type * likeness(words, telling(usage.words(), reading), reading);
            known.merge(
                    usage.taskId(),
                    new Known(own ? 1 : 0, likeness < LEAST_LIKENESS ? 0 : likeness, own),
                    Experience::stronger);
        }
        return new Experience(known);
    }

    private static Known stronger(Known one, Known other) {
        var times = one.times() + other.times();
        var first = one.likeness() * (one.own() ? OWN : OTHERS) >= other.likeness() * (other.own() ? OWN : OTHERS);
        var nearest = first ? one : other;
        return new Known(times, nearest.likeness(), nearest.own());
    }

    private static Set<String> telling(List<String> words, Reading reading) {
        var telling = new HashSet<>(words);
        telling.removeIf(word -> reading.lexicon().saysNothing(word));
        return telling;
    }

    /** Cosine of the sets, rare words counting more. */
    private static double likeness(Set<String> one, Set<String> other, Reading reading) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        var shared = new HashSet<>(one);
        shared.retainAll(other);
        return squares(shared, reading) / Math.sqrt(squares(one, reading) * squares(other, reading));
    }

    private static double squares(Set<String> words, Reading reading) {
        return words.stream()
                .mapToDouble(reading.index()::rarity)
                .map(rarity -> rarity * rarity)
                .sum();
    }
}
