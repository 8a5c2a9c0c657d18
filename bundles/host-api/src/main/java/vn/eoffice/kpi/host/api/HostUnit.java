package vn.eoffice.kpi.host.api;

import org.jspecify.annotations.Nullable;

/**
 * A unit of the organisation.
 *
 * @param type the host's own word for the kind of unit ("Sở", "Phòng", "Xã")
 * @param parent the unit above, null at the root
 * @param active false once the unit is dissolved; it stays as history
 */
public record HostUnit(UnitKey key, String name, String type, @Nullable UnitKey parent, boolean active) {}
