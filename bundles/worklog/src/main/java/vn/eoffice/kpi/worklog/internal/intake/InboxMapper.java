package vn.eoffice.kpi.worklog.internal.intake;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.worklog.InboxState;

public interface InboxMapper {

    /** The lists go side by side; @return the events that were not known */
    List<EventName> store(
            @Param("hosts") List<String> hosts,
            @Param("ids") List<String> ids,
            @Param("types") List<String> types,
            @Param("contents") List<String> contents,
            @Param("now") Instant now);

    List<KnownEvent> known(@Param("hosts") List<String> hosts, @Param("ids") List<String> ids);

    void countSecret(@Param("host") String host, @Param("events") int events);

    List<SecretCount> secretCounts();

    /** Takes hold of new events until the end of the transaction. */
    List<RawEvent> claimNew(@Param("limit") int limit);

    List<RawEvent> claimWaiting(@Param("now") Instant now, @Param("limit") int limit);

    /** Takes hold of one event, unless somebody else has it. */
    @Nullable
    RawEvent claim(@Param("id") long id);

    void done(@Param("ids") List<Long> ids);

    void mark(
            @Param("id") long id,
            @Param("state") InboxState state,
            @Param("reason") Reason reason,
            @Param("retryAt") @Nullable Instant retryAt);

    int replay(@Param("id") long id);

    List<InboxRow> page(
            @Param("state") @Nullable InboxState state,
            @Param("before") @Nullable Long before,
            @Param("limit") int limit);
}
