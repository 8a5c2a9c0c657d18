package vn.eoffice.kpi.host.reference.internal.organisation;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.host.api.HostAbsence;
import vn.eoffice.kpi.host.api.PostKind;
import vn.eoffice.kpi.host.api.SubjectGroup;

public interface OrganisationMapper {

    /** The next number of a change; holds up other changes until the transaction ends. */
    long tick();

    long insertUnit(@Param("u") UnitRow unit);

    void placeUnit(@Param("id") long id, @Param("path") String path, @Param("agencyId") long agencyId);

    int updateUnit(@Param("u") UnitRow unit);

    @Nullable
    UnitRow unit(@Param("id") long id);

    @Nullable
    UnitRow unitByCode(@Param("code") String code);

    List<UnitRow> units();

    List<UnitRow> unitsChanged(@Param("after") long after, @Param("limit") int limit);

    boolean peopleExist();

    long insertPerson(
            @Param("login") String login,
            @Param("fullName") String fullName,
            @Param("sortKey") String sortKey,
            @Param("subjectGroup") SubjectGroup subjectGroup,
            @Param("changed") long changed);

    int updatePerson(@Param("p") PersonRow person, @Param("sortKey") String sortKey);

    @Nullable
    PersonRow person(@Param("id") long id);

    @Nullable
    PersonRow personByLogin(@Param("login") String login);

    List<PersonLine> people(
            @Param("text") @Nullable String text,
            @Param("afterKey") String afterKey,
            @Param("afterId") long afterId,
            @Param("today") LocalDate today,
            @Param("limit") int limit);

    List<PersonRow> peopleChanged(@Param("after") long after, @Param("limit") int limit);

    long insertPost(@Param("p") PostRow post);

    int endPost(
            @Param("id") long id,
            @Param("toDay") LocalDate toDay,
            @Param("changed") long changed,
            @Param("version") int version);

    void clearMain(@Param("personId") long personId, @Param("changed") long changed);

    @Nullable
    PostRow post(@Param("id") long id);

    List<PostRow> posts(@Param("personId") long personId);

    List<PostRow> postsChanged(@Param("after") long after, @Param("limit") int limit);

    /** The name of who heads the unit on any day of the span, null when nobody does. */
    @Nullable
    String headIn(
            @Param("unitId") long unitId,
            @Param("fromDay") LocalDate fromDay,
            @Param("toDay") @Nullable LocalDate toDay);

    long insertAbsence(
            @Param("personId") long personId,
            @Param("kind") HostAbsence.Kind kind,
            @Param("fromDay") LocalDate fromDay,
            @Param("toDay") LocalDate toDay,
            @Param("changed") long changed);

    int cancelAbsence(@Param("id") long id, @Param("changed") long changed, @Param("version") int version);

    List<AbsenceRow> absences(@Param("personId") long personId);

    List<AbsenceRow> absencesChanged(@Param("after") long after, @Param("limit") int limit);

    List<Holding> holdings(@Param("personId") long personId, @Param("today") LocalDate today);

    /** Who holds a post of these kinds today in the agency, or below one of the led units. */
    List<Member> members(
            @Param("agencyId") @Nullable Long agencyId,
            @Param("led") List<String> led,
            @Param("kinds") List<PostKind> kinds,
            @Param("today") LocalDate today);
}
