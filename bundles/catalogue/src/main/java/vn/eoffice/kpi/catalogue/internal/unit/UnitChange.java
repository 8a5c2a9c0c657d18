package vn.eoffice.kpi.catalogue.internal.unit;

import java.time.LocalDate;
import vn.eoffice.kpi.catalogue.internal.column.Kind;

/**
 * What changed in a unit on a day.
 *
 * @param kind a task, a description or a holding of a position
 * @param id of the task or the record, with the version that began or ended
 */
public record UnitChange(LocalDate day, Kind kind, long id, int version, Event event, String code, String name) {

    /** Có mới, thay đổi, hết hiệu lực. */
    public enum Event {
        ADDED,
        CHANGED,
        ENDED
    }
}
