package vn.eoffice.kpi.catalogue.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import vn.eoffice.kpi.platform.rest.Problem;

/** An office as a test draws it: person 7 has the key "7" and signs in as "p7". */
public final class OfficeDirectory implements Directory {

    public static final String HOST = "h";
    private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

    private final Map<UnitId, Unit> units = new LinkedHashMap<>();
    private final Map<PersonId, Person> persons = new LinkedHashMap<>();
    private final List<Incumbent> incumbents = new ArrayList<>();

    public OfficeDirectory unit(long id, String name, Long parent) {
        units.put(
                new UnitId(id),
                new Unit(
                        new UnitId(id),
                        HOST,
                        new UnitKey("u" + id),
                        name,
                        "Phòng",
                        parent == null ? null : new UnitId(parent),
                        true));
        return this;
    }

    public OfficeDirectory post(long person, long unit, String title, PostKind kind, String group, Long leader) {
        return post(person, unit, title, kind, group, leader, SINCE);
    }

    public OfficeDirectory post(
            long person, long unit, String title, PostKind kind, String group, Long leader, LocalDate from) {
        var who = persons.computeIfAbsent(
                new PersonId(person),
                id -> new Person(
                        id, HOST, new PersonKey("" + person), "Người " + person, SubjectGroup.CIVIL_SERVANT, true));
        var post = new Post(
                new PostId(incumbents.size() + 1L), who.id(), new UnitId(unit), title, kind, group, from, null, true);
        incumbents.add(new Incumbent(who, "p" + person, post, leader == null ? null : new PersonId(leader)));
        return this;
    }

    @Override
    public List<Incumbent> incumbents(LocalDate day) {
        return incumbents.stream()
                .filter(one -> !one.post().from().isAfter(day))
                .toList();
    }

    @Override
    public List<Unit> units(LocalDate day) {
        return List.copyOf(units.values());
    }

    @Override
    public Optional<Person> person(PersonId id) {
        return Optional.ofNullable(persons.get(id));
    }

    @Override
    public Optional<Person> person(String host, PersonKey key) {
        return persons.values().stream().filter(one -> one.key().equals(key)).findFirst();
    }

    @Override
    public Optional<String> login(PersonId id) {
        return person(id).map(one -> "p" + one.id());
    }

    @Override
    public Optional<Person> personByLogin(String host, String login) {
        return persons.values().stream()
                .filter(one -> login.equals("p" + one.id()))
                .findFirst();
    }

    @Override
    public Person require(Caller caller) {
        return person(caller.host(), caller.person())
                .orElseThrow(() -> Problem.of(Problem.Kind.DENIED, "directory.caller.unknown", "lạ", "unknown"));
    }

    @Override
    public Optional<Unit> unit(UnitId id) {
        return Optional.ofNullable(units.get(id));
    }

    @Override
    public Optional<Unit> unit(UnitId id, LocalDate day) {
        return unit(id);
    }

    @Override
    public Optional<Unit> unit(String host, UnitKey key) {
        return units.values().stream().filter(one -> one.key().equals(key)).findFirst();
    }

    @Override
    public Optional<Post> post(PostId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Post> posts(PersonId person, LocalDate day) {
        return incumbents(day).stream()
                .filter(one -> one.person().id().equals(person))
                .map(Incumbent::post)
                .toList();
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
