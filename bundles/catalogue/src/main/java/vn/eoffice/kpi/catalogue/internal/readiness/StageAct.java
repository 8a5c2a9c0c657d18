package vn.eoffice.kpi.catalogue.internal.readiness;

import java.time.Instant;
import java.time.LocalDate;
import vn.eoffice.kpi.catalogue.Stage;
import vn.eoffice.kpi.directory.UnitId;

/**
 * A decision on the stage of a unit.
 *
 * @param version counts the decisions on the unit from 1
 * @param actor who recorded it, as the ledger names them
 */
public record StageAct(
        long unitId, int version, Stage stage, LocalDate fromDay, String decision, String actor, Instant at) {

    UnitId unit() {
        return new UnitId(unitId);
    }
}
