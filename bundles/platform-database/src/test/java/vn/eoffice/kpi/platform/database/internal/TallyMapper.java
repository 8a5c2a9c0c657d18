package vn.eoffice.kpi.platform.database.internal;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import vn.eoffice.kpi.platform.database.AtCommit;

/** A second slice. */
interface TallyMapper {

    @Insert("insert into tally.tallies (name) values (#{name})")
    int insert(String name);

    @AtCommit
    @Insert("insert into tally.tallies (name) values (#{name})")
    void insertAtCommit(@Param("name") String name);

    @Select("select count(*) from tally.tallies")
    int count();
}
