package vn.eoffice.kpi.catalogue.internal.readiness;

import java.util.List;
import org.apache.ibatis.annotations.Param;

/** Decisions on stages. */
public interface StageMapper {

    /** Rises with every decision: nodes that keep them in memory look at it. */
    long count();

    /** By unit, the first one first. */
    List<StageAct> all();

    /** False when there is another decision of that version, or none before it. */
    boolean insert(@Param("a") StageAct act);
}
