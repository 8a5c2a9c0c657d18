package vn.eoffice.kpi.catalogue.internal.readiness;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a person holds a position in a unit, as the catalogue corrects the host.
 *
 * @param person their login, or the host's key of them
 * @param unit the host's key of the unit
 * @param position code of the position
 */
public record HoldingRow(
        long id,
        String code,
        int version,
        String person,
        String unit,
        String position,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
