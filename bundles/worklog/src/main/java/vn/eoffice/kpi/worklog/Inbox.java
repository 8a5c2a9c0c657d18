package vn.eoffice.kpi.worklog;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** The flow events that hosts handed over, for the administrator. Thread-safe. */
@ProviderType
public interface Inbox {

    /**
     * @param state which ones, null for all
     * @param cursor {@link InboxPage#next} of the page before, null for the first
     * @param limit 1 to 100
     */
    InboxPage events(@Nullable InboxState state, @Nullable String cursor, int limit);

    /**
     * Has an event read again, whatever became of it before.
     *
     * @param actor who asks for it, for the ledger
     * @throws vn.eoffice.kpi.platform.rest.Problem (not found) when there is no such event
     */
    void replay(long id, String actor);

    /** How many events of secret documents each host sent; nothing else is kept of them. */
    Map<String, Long> secretEvents();
}
