package vn.eoffice.kpi.catalogue.internal.readiness;

import java.util.List;
import vn.eoffice.kpi.catalogue.Stage;
import vn.eoffice.kpi.directory.Unit;

/**
 * A unit with all that bears on its stage.
 *
 * @param below units further down that follow its stage and still lack something
 * @param history decisions on the unit itself, the newest first
 * @param ways where the one who asks may lead it
 */
public record WholeUnit(UnitReadiness unit, List<Below> below, List<StageAct> history, List<Stage> ways) {

    /** @param people how many of its staff lack something */
    public record Below(Unit unit, int people) {}
}
