package vn.eoffice.kpi.worklog;

import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Hears of every change of an entry (whiteboard), inside the transaction of the change: what it writes stands or falls with it,
 * and an exception refuses the change. It must be quick and call nothing outside the database.
 */
@ConsumerType
public interface EntryListener {

    /**
     * @param before the entry as it was, null when it is new
     */
    void changed(@Nullable Entry before, Entry after);
}
