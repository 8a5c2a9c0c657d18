package vn.eoffice.kpi.worklog.internal.confirm;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;

public interface QueueMapper {

    /** Replaces the wish for an entry; a telling under way keeps its hold on it. */
    void wish(@Param("q") QueueItemRow item, @Param("now") Instant now);

    /** Wishes that it should wait no longer, if it was ever put. */
    void withdraw(@Param("entry") UUID entry, @Param("now") Instant now);

    /** Takes hold of what is to be told, until {@code until}. */
    List<QueueItemRow> claim(
            @Param("hosts") List<String> hosts,
            @Param("now") Instant now,
            @Param("until") Instant until,
            @Param("limit") int limit);

    void told(@Param("entry") UUID entry, @Param("revision") long revision, @Param("now") Instant now);

    void failed(@Param("entry") UUID entry, @Param("retryAt") Instant retryAt, @Param("fault") String fault);
}
