package vn.eoffice.kpi.engine.api;

import java.time.LocalDate;
import org.osgi.annotation.versioning.ProviderType;

/** On which days one person's clock runs: the offices' working days without the person's own absences. Thread-safe. */
@ProviderType
public interface WorkingDays {

    boolean isWorkingDay(LocalDate day);
}
