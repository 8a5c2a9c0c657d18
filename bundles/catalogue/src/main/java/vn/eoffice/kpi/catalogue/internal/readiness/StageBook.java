package vn.eoffice.kpi.catalogue.internal.readiness;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.Stage;
import vn.eoffice.kpi.directory.UnitId;

/**
 * The decisions on stages as they are at one moment. The latest decision on a unit holds from its day on; what was decided before
 * it for that day or later falls. Immutable.
 */
final class StageBook {

    private final Map<UnitId, List<StageAct>> acts;

    StageBook(List<StageAct> acts) {
        this.acts = acts.stream().collect(groupingBy(StageAct::unit));
    }

    boolean isEmpty() {
        return acts.isEmpty();
    }

    /** The newest first. */
    List<StageAct> history(UnitId unit) {
        return of(unit).sorted(comparing(StageAct::version, reverseOrder())).toList();
    }

    /** How many decisions on a unit there are. */
    int version(UnitId unit) {
        return (int) of(unit).count();
    }

    /** The decision on the unit itself that holds on a day. */
    Optional<StageAct> own(UnitId unit, LocalDate day) {
        return of(unit).filter(act -> !act.fromDay().isAfter(day)).max(comparing(StageAct::version));
    }

    /** The decision on the unit itself that follows after a day. */
    Optional<StageAct> ownNext(UnitId unit, LocalDate day) {
        int present = own(unit, day).map(StageAct::version).orElse(0);
        return of(unit).filter(act -> act.version() > present && act.fromDay().isAfter(day))
                .min(comparing(StageAct::fromDay).thenComparing(StageAct::version, reverseOrder()));
    }

    /**
     * @param upwards a unit and those above it, from below
     */
    Stage stage(List<UnitId> upwards, LocalDate day) {
        return upwards.stream()
                .flatMap(unit -> own(unit, day).stream())
                .findFirst()
                .map(StageAct::stage)
                .orElse(Stage.PREPARING);
    }

    /** The nearest decision, and the first that follows among those that reach the unit. */
    StageStanding standing(List<UnitId> upwards, LocalDate day) {
        StageAct next = null;
        for (var unit : upwards) {
            next = earlier(next, ownNext(unit, day).orElse(null));
            var own = own(unit, day);
            if (own.isPresent()) {
                return standing(own.get().stage(), own.get().fromDay(), next);
            }
        }
        return standing(Stage.PREPARING, null, next);
    }

    private static StageStanding standing(Stage stage, @Nullable LocalDate since, @Nullable StageAct next) {
        return new StageStanding(
                stage, since, next == null ? null : new StageStanding.Next(next.stage(), next.fromDay()));
    }

    /** Of two on the same day the one nearer to the unit. */
    private static @Nullable StageAct earlier(@Nullable StageAct near, @Nullable StageAct above) {
        if (near == null || above == null) {
            return near == null ? above : near;
        }
        return above.fromDay().isBefore(near.fromDay()) ? above : near;
    }

    private Stream<StageAct> of(UnitId unit) {
        return acts.getOrDefault(unit, List.of()).stream();
    }
}
