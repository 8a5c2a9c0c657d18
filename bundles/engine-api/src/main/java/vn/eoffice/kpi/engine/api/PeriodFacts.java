package vn.eoffice.kpi.engine.api;

import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** One person's period: the sums of its days. Immutable, thread-safe; valid during the call only. */
@ProviderType
public interface PeriodFacts {

    LocalDate from();

    /** The last day, included. */
    LocalDate to();

    /** The days that have entries, earliest first, each once. */
    List<DaySums> days();
}
