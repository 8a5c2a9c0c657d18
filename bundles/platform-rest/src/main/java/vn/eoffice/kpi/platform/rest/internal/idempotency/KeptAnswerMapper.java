package vn.eoffice.kpi.platform.rest.internal.idempotency;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

public interface KeptAnswerMapper {

    /** Takes a key; waits for another transaction that is about to; 0 when it is taken. */
    int claim(@Param("caller") String caller, @Param("key") String key, @Param("digest") byte[] digest);

    @Nullable
    KeptAnswerRow find(@Param("caller") String caller, @Param("key") String key);

    int keep(@Param("caller") String caller, @Param("key") String key, @Param("a") KeptAnswerRow answer);

    /** Removes some keys that are older than a number of days; how many. */
    int purge(@Param("days") int days, @Param("most") int most);

    void offerSecret(@Param("name") String name, @Param("value") String value);

    String secret(@Param("name") String name);

    int ping();
}
