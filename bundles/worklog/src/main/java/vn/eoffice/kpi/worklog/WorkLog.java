package vn.eoffice.kpi.worklog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import vn.eoffice.kpi.directory.PersonId;

/** Reads the work log; its own screens and the slices to its right use it. Thread-safe. */
@ProviderType
public interface WorkLog {

    Optional<Entry> entry(EntryId id);

    /** A person's entries that count to a day, oldest first; voided ones left out. */
    List<Entry> day(PersonId owner, LocalDate day);

    /**
     * Confirmed entries in the order of their ids, for work that goes over many.
     *
     * @param after the last id of the page before, null for the first
     * @param limit 1 to 1000
     */
    List<Entry> confirmed(LocalDate from, LocalDate to, @Nullable EntryId after, int limit);

    /** Whether a person may see an entry: its owner, its leader, whoever stands above the owner on the day of the work. */
    boolean mayRead(PersonId reader, Entry entry);
}
