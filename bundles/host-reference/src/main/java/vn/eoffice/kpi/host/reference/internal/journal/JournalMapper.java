package vn.eoffice.kpi.host.reference.internal.journal;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

public interface JournalMapper {

    void record(@Param("a") Act act);

    List<ActLine> history(@Param("documentId") long documentId);

    /** Writes an event from the rows as they stand now, under the document's next revision. */
    void tell(
            @Param("documentId") long documentId,
            @Param("shareId") @Nullable Long shareId,
            @Param("type") String type,
            @Param("actorId") long actorId,
            @Param("at") Instant at,
            @Param("reason") @Nullable String reason);

    /** Gives all committed events without a place the next places; only under the lock. */
    void place();

    List<EventRow> placed(@Param("after") long after, @Param("limit") int limit);

    /** Unsent events, locked for this transaction; those that another node is sending are passed over. */
    List<EventRow> unsent(@Param("limit") int limit);

    void sent(@Param("id") long id, @Param("at") Instant at, @Param("receipt") String receipt);

    void failed(@Param("id") long id, @Param("fault") String fault);
}
