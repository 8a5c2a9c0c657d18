package vn.eoffice.kpi.worklog.internal.intake;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

public interface PullMapper {

    @Nullable
    String cursor(@Param("host") String host);

    /** @return 0 when somebody moved it meanwhile */
    int move(@Param("host") String host, @Param("from") String from, @Param("to") String to);

    void begin(@Param("host") String host, @Param("start") String start);
}
