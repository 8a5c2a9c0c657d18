package vn.eoffice.kpi.catalogue.internal.readiness;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.directory.Unit;

/**
 * How far a unit is, with its own staff.
 *
 * @param above the unit above it, null at the root
 * @param version how many decisions on its stage there are
 * @param having how many of the staff have what they need
 */
public record UnitReadiness(
        Unit unit,
        @Nullable Unit above,
        StageStanding standing,
        int version,
        int staff,
        Map<Need, Integer> having,
        List<Lack> missing) {

    public int having(Need need) {
        return having.getOrDefault(need, 0);
    }

    public @Nullable String aboveName() {
        return above == null ? null : above.name();
    }

    public boolean isReady() {
        return staff > 0 && missing.isEmpty();
    }
}
