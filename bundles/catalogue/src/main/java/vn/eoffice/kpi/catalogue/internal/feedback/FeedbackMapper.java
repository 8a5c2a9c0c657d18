package vn.eoffice.kpi.catalogue.internal.feedback;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.FeedbackDraft;
import vn.eoffice.kpi.catalogue.FeedbackKind;
import vn.eoffice.kpi.catalogue.internal.life.Owner;

/** What people say about tasks, and what they are answered. */
public interface FeedbackMapper {

    /** @param agency whose own the task is, null where it is none's */
    long insert(@Param("f") FeedbackDraft feedback, @Param("agency") @Nullable Long agency, @Param("at") Instant at);

    @Nullable
    Row find(long id);

    /**
     * Newest first.
     *
     * @param scopes of these scopes and agencies only; both null for all
     */
    List<Row> list(
            @Param("person") @Nullable Long person,
            @Param("scopes") @Nullable Set<String> scopes,
            @Param("agencies") @Nullable List<Long> agencies,
            @Param("task") @Nullable Long task,
            @Param("answered") @Nullable Boolean answered,
            @Param("before") long before,
            @Param("limit") int limit);

    /** @return 0 when somebody answered meanwhile */
    int answer(
            @Param("id") long id,
            @Param("seen") long seen,
            @Param("answer") String answer,
            @Param("person") long person,
            @Param("at") Instant at);

    List<Count> open(List<Long> tasks);

    record Count(long taskId, long n) {}

    record Row(
            long id,
            long version,
            long taskId,
            int taskVersion,
            @Nullable Long agencyId,
            @Nullable String scope,
            UUID entryId,
            long personId,
            long unitId,
            FeedbackKind kind,
            String text,
            Instant at,
            @Nullable String answer,
            @Nullable Long answeredBy,
            @Nullable Instant answeredAt) {

        Owner owner() {
            return Owner.stored(agencyId, scope);
        }
    }
}
