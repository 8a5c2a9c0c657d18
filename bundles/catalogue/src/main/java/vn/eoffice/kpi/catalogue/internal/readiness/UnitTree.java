package vn.eoffice.kpi.catalogue.internal.readiness;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.internal.text.Fold;
import vn.eoffice.kpi.directory.Unit;
import vn.eoffice.kpi.directory.UnitId;

/** The units of a day. Immutable. */
final class UnitTree {

    private static final char BELOW = '\u0001';
    private static final char BESIDE = '\u0002';

    private final Map<UnitId, Unit> units;
    private final Map<UnitId, List<Unit>> children;

    UnitTree(List<Unit> units) {
        this.units = units.stream().collect(toMap(Unit::id, Function.identity()));
        this.children = units.stream().filter(unit -> unit.parent() != null).collect(groupingBy(Unit::parent));
    }

    Optional<Unit> unit(UnitId id) {
        return Optional.ofNullable(units.get(id));
    }

    Collection<Unit> all() {
        return units.values();
    }

    Optional<Unit> above(Unit unit) {
        return Optional.ofNullable(unit.parent()).flatMap(this::unit);
    }

    /** A unit and those above it, from below. */
    List<Unit> upwards(Unit first) {
        var way = new LinkedHashMap<UnitId, Unit>();
        for (var unit = Optional.of(first);
                unit.isPresent() && way.put(unit.get().id(), unit.get()) == null; ) {
            unit = above(unit.get());
        }
        return List.copyOf(way.values());
    }

    /** A unit and all below it, without those that are cut off and what lies below them. */
    List<Unit> within(Unit root, Predicate<Unit> cut) {
        var found = new LinkedHashMap<UnitId, Unit>();
        var waiting = new ArrayList<>(List.of(root));
        while (!waiting.isEmpty()) {
            var unit = waiting.remove(waiting.size() - 1);
            if (found.putIfAbsent(unit.id(), unit) == null) {
                children.getOrDefault(unit.id(), List.of()).stream()
                        .filter(cut.negate())
                        .forEach(waiting::add);
            }
        }
        return List.copyOf(found.values());
    }

    /** @param place where the last one shown stands, null on the last page */
    record Page(List<Unit> units, @Nullable String place) {}

    /**
     * Units in the order of the tree, those of one unit by their names. All words must be in a unit's name or that of the unit
     * above it, one of them in its own.
     *
     * @param after place of the last one shown before
     */
    Page page(List<String> words, @Nullable String after, int limit) {
        record Placed(String place, Unit unit) {}
        var found = units.values().stream()
                .filter(unit -> matches(unit, words))
                .map(unit -> new Placed(place(unit), unit))
                .filter(placed -> after == null || placed.place().compareTo(after) > 0)
                .sorted(comparing(Placed::place))
                .limit(limit + 1L)
                .toList();
        var page = found.stream().limit(limit).toList();
        return new Page(
                page.stream().map(Placed::unit).toList(),
                found.size() > limit ? page.get(limit - 1).place() : null);
    }

    private boolean matches(Unit unit, List<String> words) {
        var own = Fold.fold(unit.name());
        var near = own + " " + above(unit).map(above -> Fold.fold(above.name())).orElse("");
        return words.isEmpty()
                || words.stream().allMatch(near::contains) && words.stream().anyMatch(own::contains);
    }

    private String place(Unit unit) {
        var place = new StringBuilder();
        for (var one : upwards(unit)) {
            place.insert(0, BELOW + Fold.fold(one.name()) + BESIDE + one.host() + BESIDE + one.key());
        }
        return place.toString();
    }
}
