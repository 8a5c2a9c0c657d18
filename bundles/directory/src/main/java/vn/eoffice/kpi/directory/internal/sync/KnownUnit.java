package vn.eoffice.kpi.directory.internal.sync;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The last state of a unit, as it is stored. */
public record KnownUnit(
        long unitId,
        String hostKey,
        long stateId,
        LocalDate heard,
        String name,
        String type,
        @Nullable String parentKey,
        boolean active) {

    UnitState state() {
        return new UnitState(name, type, parentKey, active);
    }
}
