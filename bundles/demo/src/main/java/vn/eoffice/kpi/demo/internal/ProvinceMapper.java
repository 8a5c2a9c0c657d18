package vn.eoffice.kpi.demo.internal;

import java.time.Instant;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** What has been done already, so that a restart goes on and never begins again. */
interface ProvinceMapper {

    @Select("select count(*) > 0 from demo.province")
    boolean isSetUp();

    @Insert("insert into demo.province (set_up_at) values (#{at})")
    void setUp(@Param("at") Instant at);

    @Select("select count(*) > 0 from demo.province where worked_at is not null")
    boolean hasWorked();

    @Update("update demo.province set worked_at = #{at}")
    void worked(@Param("at") Instant at);
}
