package vn.eoffice.kpi.engine.api;

import java.time.LocalDate;
import org.osgi.annotation.versioning.ProviderType;

/** On which days one person's clock runs: the offices' working days without the person's own absences. Thread-safe. */
@ProviderType
public interface WorkingDays {

    boolean isWorkingDay(LocalDate day);

    /** Working days after one day up to and including another; 0 when that is not later. */
    default int between(LocalDate after, LocalDate upTo) {
        int count = 0;
        for (var day = after.plusDays(1); !day.isAfter(upTo); day = day.plusDays(1)) {
            count += isWorkingDay(day) ? 1 : 0;
        }
        return count;
    }

    /**
     * A deadline moved by the working days on which the clock stood still. Where ten years have no working day the search ends.
     */
    default LocalDate moved(LocalDate deadline, int workingDays) {
        var moved = deadline;
        int pause = 0;
        for (int left = workingDays; left > 0 && pause < 3_660; ) {
            moved = moved.plusDays(1);
            boolean working = isWorkingDay(moved);
            left -= working ? 1 : 0;
            pause = working ? 0 : pause + 1;
        }
        return moved;
    }
}
