package vn.eoffice.kpi.directory.internal.who;

import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.directory.Unit;
import vn.eoffice.kpi.directory.UnitId;
import vn.eoffice.kpi.host.api.UnitKey;

/** A unit in the state of some day. */
public record UnitRow(
        long id, String host, String hostKey, String name, String type, @Nullable Long parentId, boolean active) {

    Unit unit() {
        return new Unit(
                new UnitId(id),
                host,
                new UnitKey(hostKey),
                name,
                type,
                parentId == null ? null : new UnitId(parentId),
                active);
    }
}
