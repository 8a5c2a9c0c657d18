package vn.eoffice.kpi.worklog.internal.intake;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

public interface FactMapper {

    /** Waits for whoever works on the facts of these documents, in one order for all. */
    List<String> lock(@Param("documents") List<String> documents);

    /** The lists go side by side; facts that are there stay as they are. */
    void insert(
            @Param("inboxIds") List<Long> inboxIds,
            @Param("documents") List<String> documents,
            @Param("steps") List<@Nullable String> steps,
            @Param("kinds") List<String> kinds,
            @Param("revisions") List<Long> revisions,
            @Param("times") List<Instant> times);

    /** All facts of some documents, as the events that told them. */
    List<String> ofDocuments(@Param("hosts") List<String> hosts, @Param("documents") List<String> documents);
}
