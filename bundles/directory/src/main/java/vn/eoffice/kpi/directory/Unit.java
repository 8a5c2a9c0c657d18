package vn.eoffice.kpi.directory;

import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.host.api.UnitKey;

/**
 * A unit as the directory knows it now.
 *
 * @param parent the unit above, null at the root
 * @param active false once the unit is dissolved
 */
public record Unit(
        UnitId id, String host, UnitKey key, String name, String type, @Nullable UnitId parent, boolean active) {}
