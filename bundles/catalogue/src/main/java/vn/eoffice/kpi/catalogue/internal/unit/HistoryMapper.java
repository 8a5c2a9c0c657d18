package vn.eoffice.kpi.catalogue.internal.unit;

import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.internal.unit.UnitRead.Reach;

/** What changed in a unit, out of the versions. */
public interface HistoryMapper {

    /** Newest first. */
    List<UnitChange> page(
            @Param("reach") Reach reach, @Param("after") @Nullable UnitChange after, @Param("limit") int limit);
}
