package vn.eoffice.kpi.platform.database.internal;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;

/** A second slice. */
interface TallyMapper {

    @Insert("insert into tally.tallies (name) values (#{name})")
    int insert(String name);

    @Select("select count(*) from tally.tallies")
    int count();
}
