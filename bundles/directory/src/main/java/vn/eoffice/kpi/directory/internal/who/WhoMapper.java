package vn.eoffice.kpi.directory.internal.who;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads people, units and posts as they were on a day. */
public interface WhoMapper {

    @Nullable
    PersonRow person(long id);

    @Nullable
    PersonRow personByKey(String host, String key);

    /** One who is there before those who have left. */
    @Nullable
    PersonRow personByLogin(String host, String login);

    /** Those at work whose name, login or main post's unit on a day has words that begin with those given, all of them; by given name. */
    List<FoundPerson> find(List<String> words, LocalDate day, int limit);

    @Nullable
    UnitRow unit(long id, @Nullable LocalDate day);

    @Nullable
    UnitRow unitByKey(String host, String key);

    /** All, in the state of a day. */
    List<UnitRow> units(LocalDate day);

    /** The post's state that has this id. */
    @Nullable
    HeldPost post(long id);

    /** The state, on a day, of the post of which a state has this id. */
    @Nullable
    HeldPost postOn(long id, LocalDate day);

    List<HeldPost> posts(long person, LocalDate day);

    /** Of everyone. */
    List<HeldPost> allPosts(LocalDate day);

    /** Everyone who has not left. */
    List<PersonRow> present();

    /** Those who head a unit and the units above it on a day, from below upwards, main posts first. */
    List<HeadRow> heads(long unit, LocalDate day);

    List<AbsenceRow> absences(long person, LocalDate from, LocalDate to);
}
