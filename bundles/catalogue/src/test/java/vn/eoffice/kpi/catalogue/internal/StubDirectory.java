package vn.eoffice.kpi.catalogue.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.eoffice.kpi.directory.Absence;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.directory.Incumbent;
import vn.eoffice.kpi.directory.Person;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.directory.Post;
import vn.eoffice.kpi.directory.PostId;
import vn.eoffice.kpi.directory.Unit;
import vn.eoffice.kpi.directory.UnitId;
import vn.eoffice.kpi.directory.WorkingCalendar;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.host.api.PersonKey;
import vn.eoffice.kpi.host.api.PostKind;
import vn.eoffice.kpi.host.api.SubjectGroup;
import vn.eoffice.kpi.host.api.UnitKey;

/** Everyone holds posts of the given position groups, in units one after the other; each unit stands alone; every caller is a person. */
public final class StubDirectory implements Directory {

    private final int units;
    private final List<String> groups;

    public StubDirectory(String... groups) {
        this(1, groups);
    }

    public StubDirectory(int units, String... groups) {
        this.units = units;
        this.groups = Arrays.asList(groups);
    }

    public static Post post(String positionGroup) {
        return post(positionGroup, 1);
    }

    private static Post post(String positionGroup, long unit) {
        return new Post(
                new PostId(1),
                new PersonId(1),
                new UnitId(unit),
                "Chuyên viên",
                PostKind.STAFF,
                positionGroup,
                LocalDate.of(2026, 1, 1),
                null,
                true);
    }

    @Override
    public List<Post> posts(PersonId person, LocalDate day) {
        return groups.stream()
                .map(group -> post(group, 1 + person.value() % units))
                .toList();
    }

    @Override
    public Optional<Person> person(PersonId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Person> person(String host, PersonKey key) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<String> login(PersonId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Person> personByLogin(String host, String login) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Person require(Caller caller) {
        return new Person(
                new PersonId(1),
                caller.host(),
                caller.person(),
                caller.displayName(),
                SubjectGroup.CIVIL_SERVANT,
                true);
    }

    @Override
    public Optional<Unit> unit(UnitId id) {
        return Optional.of(new Unit(id, "h", new UnitKey("unit-" + id), "Phòng " + id, "ROOM", null, true));
    }

    @Override
    public Optional<Unit> unit(UnitId id, LocalDate day) {
        return unit(id);
    }

    @Override
    public Optional<Unit> unit(String host, UnitKey key) {
        return unit(new UnitId(Long.parseLong(key.value().replace("unit-", ""))));
    }

    @Override
    public List<Unit> units(LocalDate day) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Incumbent> incumbents(LocalDate day) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Post> post(PostId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Person> directLeader(PostId post, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean leads(PersonId superior, PersonId subordinate, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Absence> absences(PersonId person, LocalDate from, LocalDate to) {
        throw new UnsupportedOperationException();
    }

    @Override
    public WorkingCalendar calendar() {
        throw new UnsupportedOperationException();
    }
}
