package vn.eoffice.kpi.platform.rest.internal.idempotency;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.platform.database.AtCommit;

public interface KeptAnswerMapper {

    @Nullable
    KeptAnswerRow find(@Param("caller") String caller, @Param("key") String key);

    /** Waits for another transaction that keeps one under the same key; fails when there is one. */
    @AtCommit
    void keep(@Param("caller") String caller, @Param("key") String key, @Param("a") KeptAnswerRow answer);

    /** Removes some keys that are older than a number of days; how many. */
    int purge(@Param("days") int days, @Param("most") int most);

    void offerSecret(@Param("name") String name, @Param("value") String value);

    String secret(@Param("name") String name);

    int ping();
}
