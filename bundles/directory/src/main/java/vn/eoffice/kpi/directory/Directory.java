package vn.eoffice.kpi.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.host.api.PersonKey;
import vn.eoffice.kpi.host.api.UnitKey;

/** Who is who, on which day. Synchronised from the hosts; thread-safe. Days are days in Asia/Ho_Chi_Minh. */
@ProviderType
public interface Directory {

    Optional<Person> person(PersonId id);

    Optional<Person> person(String host, PersonKey key);

    /** What a person signs in with at present, as files written by people name them; over the years it may change hands. */
    Optional<String> login(PersonId id);

    /** Who signs in with it at present, or did when they left. */
    Optional<Person> personByLogin(String host, String login);

    /**
     * The caller as a person of the directory.
     *
     * @throws vn.eoffice.kpi.platform.rest.Problem (denied) when the directory does not know them, or no longer
     */
    Person require(Caller caller);

    /** The caller as the ledger names them; an administrator need not be staff, some hosts keep a technical account for it. */
    default String actor(Caller caller) {
        return person(caller.host(), caller.person())
                .map(person -> "person:" + person.id())
                .orElseGet(() -> "administrator:" + caller.host() + "/" + caller.person());
    }

    /** A unit as it is now. */
    Optional<Unit> unit(UnitId id);

    /** A unit with the name, type and place in the tree that it had on a day. */
    Optional<Unit> unit(UnitId id, LocalDate day);

    Optional<Unit> unit(String host, UnitKey key);

    /** All units active on a day, as they were on it, by host and key. Read anew each time. */
    List<Unit> units(LocalDate day);

    Optional<Post> post(PostId id);

    /** The posts held on a day, the main one first. */
    List<Post> posts(PersonId person, LocalDate day);

    /**
     * Who held which post on a day and under whom, by unit and in it the main posts first; without those who have left the
     * office. Read anew each time, all at once.
     */
    List<Incumbent> incumbents(LocalDate day);

    /**
     * Who confirms the work done in a post on a day: the post's own leader where the host names one, else the head of the unit,
     * and for a head the head of the nearest unit above that has one. A unit without a head is led from above. Someone absent
     * still leads, someone who has left the office does not. Never the person themselves; empty when nobody is there.
     *
     * @param post the post in any of its states; the one of the day counts
     */
    Optional<Person> directLeader(PostId post, LocalDate day);

    /**
     * Whether someone stands above a person on a day: as direct leader of one of their posts, or as head of the unit of one of
     * them or of a unit above it. Nobody stands above themselves.
     */
    boolean leads(PersonId superior, PersonId subordinate, LocalDate day);

    /** Absences that touch the days from {@code from} to {@code to}, both included. */
    List<Absence> absences(PersonId person, LocalDate from, LocalDate to);

    /** Saturdays, Sundays, holidays and their exchanges as they stand now. */
    WorkingCalendar calendar();
}
