package vn.eoffice.kpi.demo.internal;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** What has been done already, so that a restart goes on and never begins again. */
interface ProvinceMapper {

    /** One of the demo's people and the host's key of them. */
    record Member(String login, String personKey) {}

    @Select("select count(*) > 0 from demo.province")
    boolean isSetUp();

    @Insert("insert into demo.province (set_up_at) values (#{at})")
    void setUp(@Param("at") Instant at);

    @Insert("insert into demo.member (login, person_key) values (#{login}, #{personKey})")
    void addMember(Member member);

    @Select("select login, person_key from demo.member")
    List<Member> members();

    @Select("select count(*) > 0 from demo.province where catalogue_at is not null")
    boolean hasCatalogue();

    @Update("update demo.province set catalogue_at = #{at}")
    void catalogue(@Param("at") Instant at);

    @Select("select count(*) > 0 from demo.province where documents_at is not null")
    boolean hasDocuments();

    @Update("update demo.province set documents_at = #{at}")
    void documents(@Param("at") Instant at);

    @Select("select count(*) > 0 from demo.province where worked_at is not null")
    boolean hasWorked();

    @Update("update demo.province set worked_at = #{at}")
    void worked(@Param("at") Instant at);
}
