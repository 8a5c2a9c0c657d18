package vn.eoffice.kpi.load;

import java.math.BigDecimal;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;

interface BareMapper {

    @Insert("insert into load.bare (id, title, worked_on, task_id, quantity)"
            + " values (#{id}, #{title}, #{workedOn}::date, #{taskId}, #{quantity})")
    void insert(
            @Param("id") UUID id,
            @Param("title") String title,
            @Param("workedOn") String workedOn,
            @Param("taskId") long taskId,
            @Param("quantity") BigDecimal quantity);
}
