package vn.eoffice.kpi.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.directory.UnitId;

/**
 * What a confirmed piece of work took.
 *
 * @param entry its work-log entry; told twice, the later one counts
 * @param version the version of the task that the entry froze
 * @param hours for one unit of quantity, null when nobody noted the time
 * @param returns how often it was returned before
 */
public record Observation(
        UUID entry,
        TaskId task,
        int version,
        PersonId person,
        UnitId unit,
        LocalDate day,
        @Nullable BigDecimal hours,
        int returns) {}
