package vn.eoffice.kpi.host.reference.internal.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

public interface QueueMapper {

    QueueCounts counts(
            @Param("person") long person, @Param("registers") List<Long> registers, @Param("today") LocalDate today);

    /** All that waits for the person to act on as clerk, leader or lead, the most urgent first. */
    List<QueueItem> todo(
            @Param("person") long person, @Param("registers") List<Long> registers, @Param("limit") int limit);

    List<QueueItem> shares(@Param("person") long person, @Param("role") String role, @Param("limit") int limit);

    List<QueueItem> following(@Param("person") long person, @Param("limit") int limit);

    List<QueueItem> done(
            @Param("person") long person,
            @Param("before") Instant before,
            @Param("beforeId") long beforeId,
            @Param("limit") int limit);

    List<ConfirmationRow> confirmations(@Param("person") long person, @Param("limit") int limit);

    void putConfirmation(
            @Param("id") String id,
            @Param("leader") long leader,
            @Param("author") long author,
            @Param("title") String title,
            @Param("documentId") @Nullable Long documentId,
            @Param("since") Instant since);

    void withdrawConfirmation(@Param("id") String id);
}
