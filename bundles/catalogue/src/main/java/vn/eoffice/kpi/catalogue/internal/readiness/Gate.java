package vn.eoffice.kpi.catalogue.internal.readiness;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What stands between a unit and going live. Whoever has no position lacks its description and competencies as well. */
final class Gate {

    private Gate() {}

    /**
     * @param held what somebody does in the unit
     * @param tasks whether there are tasks with norms for them
     * @param led whether it is known who leads them
     */
    static Set<Need> missing(List<Held> held, boolean tasks, boolean led) {
        var missing = EnumSet.noneOf(Need.class);
        if (held.isEmpty() || held.stream().anyMatch(one -> one.position() == null)) {
            missing.add(Need.POSITION);
        }
        if (held.isEmpty() || held.stream().anyMatch(one -> one.description() == null)) {
            missing.add(Need.DESCRIPTION);
        }
        if (held.isEmpty() || !held.stream().allMatch(Held::competencies)) {
            missing.add(Need.COMPETENCIES);
        }
        if (!tasks) {
            missing.add(Need.TASKS);
        }
        if (!led) {
            missing.add(Need.LEADER);
        }
        return missing;
    }
}
