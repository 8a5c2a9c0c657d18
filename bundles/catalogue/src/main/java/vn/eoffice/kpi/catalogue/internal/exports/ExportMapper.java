package vn.eoffice.kpi.catalogue.internal.exports;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.internal.task.TaskRow;

/** Pages of what was in force on a day. */
public interface ExportMapper {

    /** In the order of their codes. */
    List<TaskRow> tasks(@Param("day") LocalDate day, @Param("after") @Nullable String after, @Param("limit") int limit);
}
