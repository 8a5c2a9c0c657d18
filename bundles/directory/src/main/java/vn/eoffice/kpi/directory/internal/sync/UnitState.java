package vn.eoffice.kpi.directory.internal.sync;

import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.host.api.HostUnit;

/** What is dated about a unit. */
public record UnitState(String name, String type, @Nullable String parentKey, boolean active) {

    static UnitState of(HostUnit unit) {
        var parent = unit.parent();
        return new UnitState(unit.name(), unit.type(), parent == null ? null : parent.value(), unit.active());
    }
}
