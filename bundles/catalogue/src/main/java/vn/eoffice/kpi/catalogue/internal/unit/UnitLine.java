package vn.eoffice.kpi.catalogue.internal.unit;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.directory.Unit;
import vn.eoffice.kpi.directory.UnitId;

/**
 * A unit with those above it, as they were on a day.
 *
 * @param units from below upwards; empty when the directory did not know the unit then
 */
public record UnitLine(List<Unit> units) {

    public static UnitLine of(Directory directory, UnitId id, LocalDate day) {
        var line = new ArrayList<Unit>();
        var unit = directory.unit(id, day);
        while (unit.isPresent() && !line.contains(unit.get())) {
            line.add(unit.get());
            unit = Optional.ofNullable(unit.get().parent()).flatMap(parent -> directory.unit(parent, day));
        }
        return new UnitLine(List.copyOf(line));
    }

    /** The host's keys. */
    public Set<String> keys() {
        return units.stream().map(unit -> unit.key().value()).collect(toUnmodifiableSet());
    }
}
