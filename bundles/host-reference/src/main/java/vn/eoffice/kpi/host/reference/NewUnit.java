package vn.eoffice.kpi.host.reference;

import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.host.api.UnitKey;

/**
 * @param key chosen by the caller: 1 to 40 characters, stable
 * @param abbreviation as in the notation of its documents ("SNV")
 * @param type the kind of unit as people say it ("Sở", "Phòng")
 * @param parent null for the root
 * @param agency whether it keeps registers and numbers of its own; the root always does
 */
public record NewUnit(
        UnitKey key, String name, String abbreviation, String type, @Nullable UnitKey parent, boolean agency) {}
