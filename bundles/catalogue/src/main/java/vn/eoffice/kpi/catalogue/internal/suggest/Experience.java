package vn.eoffice.kpi.catalogue.internal.suggest;

import static java.util.Comparator.comparingDouble;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.eoffice.kpi.catalogue.TaskId;

/** What confirmed work of the past says about a piece of work: the nearest cases, a person's own before their unit's before others'. */
final class Experience {

    private static final int NEAREST = 8;
    private static final double LEAST_LIKENESS = 0.15;
    private static final double LEARNT = 2;
    private static final double SURE = 3;
    private static final double SURE_FROM = 0.8;
    private static final double OVERRULED = 0.5;
    private static final double AS_ALIKE = 0.01;
    private static final double HABIT = 0.05;
    private static final int OWN_HABIT = 3;

    /** Whose work it was, and how far that counts. */
    enum Origin {
        OTHERS(0.4),
        UNIT(0.9),
        OWN(1);

        private final double trust;

        Origin(double trust) {
            this.trust = trust;
        }

        static Origin of(UsageRow usage, Work work) {
            if (usage.personId() == work.person()) {
                return OWN;
            }
            return usage.unitId() != null && usage.unitId().equals(work.unit()) ? UNIT : OTHERS;
        }
    }

    /**
     * What is known of a task.
     *
     * @param own how often it was confirmed for this person
     * @param unit how often for others of the unit
     * @param others how often for anybody else
     * @param belief in it by the nearest cases, 0 to 1
     * @param nearest likeness to the most similar work
     * @param origin whose that was
     */
    record Known(int own, int unit, int others, double belief, double nearest, Origin origin) {

        static final Known NOTHING = new Known(0, 0, 0, 0, 0, Origin.OTHERS);

        double score() {
            var sure = Math.max(0, belief - SURE_FROM) / (1 - SURE_FROM);
            return LEARNT * belief + SURE * sure + HABIT * Math.log(1 + OWN_HABIT * own + unit + others);
        }

        private Known counted(Origin whose) {
            return new Known(
                    own + (whose == Origin.OWN ? 1 : 0),
                    unit + (whose == Origin.UNIT ? 1 : 0),
                    others + (whose == Origin.OTHERS ? 1 : 0),
                    belief,
                    nearest,
                    origin);
        }

        private Known with(Case one, double share) {
            var both = 1 - (1 - belief) * (1 - one.weight() * share);
            var nearer = one.weight() > nearest * nearest * origin.trust;
            return new Known(
                    own, unit, others, both, nearer ? one.likeness() : nearest, nearer ? one.origin() : origin);
        }
    }

    private record Case(UsageRow usage, Origin origin, double likeness) {

        double weight() {
            return origin.trust * likeness * likeness;
        }

        /** Confirmed nearer by, for work as much alike: then this says nothing. */
        boolean isSilencedBy(Case other) {
            return other.origin().compareTo(origin) > 0 && isAsAlike(other);
        }

        /** A later decision of the same people for another task. */
        boolean isOverruledBy(Case other) {
            return other.origin() == origin
                    && other.usage().id() > usage.id()
                    && other.usage().taskId() != usage.taskId()
                    && isAsAlike(other);
        }

        private boolean isAsAlike(Case other) {
            return other.likeness() >= likeness - AS_ALIKE;
        }
    }

    private final Map<Long, Known> known = new HashMap<>();

    private Experience() {}

    Known of(TaskId task) {
        return known.getOrDefault(task.value(), Known.NOTHING);
    }

    /** By tasks; those left out have none. */
    Map<Long, Double> scores() {
        var scores = new HashMap<Long, Double>();
        known.forEach((task, one) -> scores.put(task, one.score()));
        return scores;
    }

    /**
     * @param told of the work
     * @param past each piece of work once
     * @param heirs what is confirmed of a task counts for those that took over its work
     */
    static Experience of(Work work, Traits told, List<UsageRow> past, Heirs heirs, Function<UsageRow, Traits> traits) {
        var experience = new Experience();
        var nearest = new PriorityQueue<Case>(comparingDouble(Case::weight));
        for (var usage : past) {
            var origin = Origin.of(usage, work);
            heirs.of(usage.taskId()).keySet().forEach(task -> experience.put(task, known -> known.counted(origin)));
            var likeness = told.likeness(traits.apply(usage));
            if (likeness >= LEAST_LIKENESS) {
                nearest.add(new Case(usage, origin, likeness));
            }
            if (nearest.size() > NEAREST) {
                nearest.remove();
            }
        }
        nearest.stream()
                .filter(one -> nearest.stream().noneMatch(one::isSilencedBy))
                .forEach(one -> {
                    var standing = nearest.stream().anyMatch(one::isOverruledBy) ? OVERRULED : 1;
                    heirs.of(one.usage().taskId())
                            .forEach((task, share) -> experience.put(task, known -> known.with(one, share * standing)));
                });
        return experience;
    }

    private void put(long task, UnaryOperator<Known> change) {
        known.put(task, change.apply(known.getOrDefault(task, Known.NOTHING)));
    }
}
