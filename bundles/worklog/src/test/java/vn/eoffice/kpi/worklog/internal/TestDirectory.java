package vn.eoffice.kpi.worklog.internal;

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

/** An office of a few people, the same for every host: number 1 is person "p1" with post 1 in unit 1 ("u1"). */
public final class TestDirectory implements Directory {

    private final Map<Long, String> persons = new LinkedHashMap<>();
    private final Map<Long, Long> leaders = new LinkedHashMap<>();
    private final List<Absence> absences = new ArrayList<>();
    private WorkingCalendar calendar = new WorkingCalendar(Map.of());

    public TestDirectory person(long number, String name, Long leader) {
        persons.put(number, name);
        if (leader != null) {
            leaders.put(number, leader);
        }
        return this;
    }

    public void absent(Absence absence) {
        absences.add(absence);
    }

    public void calendar(WorkingCalendar newCalendar) {
        calendar = newCalendar;
    }

    @Override
    public Optional<Person> person(PersonId id) {
        return Optional.ofNullable(persons.get(id.value())).map(name -> person(id.value(), name));
    }

    @Override
    public Optional<Person> person(String host, PersonKey key) {
        return persons.entrySet().stream()
                .filter(entry -> key.value().equals("p" + entry.getKey()))
                .findFirst()
                .map(entry -> person(entry.getKey(), entry.getValue()));
    }

    private static Person person(long number, String name) {
        return new Person(
                new PersonId(number), "office", new PersonKey("p" + number), name, SubjectGroup.CIVIL_SERVANT, true);
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
        return person(caller.host(), caller.person()).orElseThrow();
    }

    @Override
    public Optional<Unit> unit(UnitId id) {
        return Optional.of(new Unit(id, "office", new UnitKey("u" + id), "Phòng " + id, "Phòng", null, true));
    }

    @Override
    public Optional<Unit> unit(UnitId id, LocalDate day) {
        return unit(id);
    }

    @Override
    public Optional<Unit> unit(String host, UnitKey key) {
        return key.value().matches("u[0-9]+")
                ? unit(new UnitId(Long.parseLong(key.value().substring(1))))
                : Optional.empty();
    }

    @Override
    public List<Unit> units(LocalDate day) {
        return unit(new UnitId(1), day).stream().toList();
    }

    @Override
    public List<Incumbent> incumbents(LocalDate day) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Post> post(PostId id) {
        return Optional.ofNullable(persons.get(id.value())).map(name -> post(id.value()));
    }

    private static Post post(long number) {
        return new Post(
                new PostId(number),
                new PersonId(number),
                new UnitId(1),
                "Chuyên viên",
                PostKind.STAFF,
                null,
                LocalDate.of(2020, 1, 1),
                null,
                true);
    }

    /** Nobody held a post before 2020. */
    @Override
    public List<Post> posts(PersonId person, LocalDate day) {
        return day.getYear() < 2020
                ? List.of()
                : post(new PostId(person.value())).stream().toList();
    }

    @Override
    public Optional<Person> directLeader(PostId post, LocalDate day) {
        return Optional.ofNullable(leaders.get(post.value())).flatMap(leader -> person(new PersonId(leader)));
    }

    @Override
    public boolean leads(PersonId superior, PersonId subordinate, LocalDate day) {
        var leader = leaders.get(subordinate.value());
        return leader != null && (leader == superior.value() || leads(superior, new PersonId(leader), day));
    }

    @Override
    public List<Absence> absences(PersonId person, LocalDate from, LocalDate to) {
        return absences.stream()
                .filter(a -> a.person().equals(person) && !a.from().isAfter(to) && !a.to().isBefore(from))
                .toList();
    }

    @Override
    public WorkingCalendar calendar() {
        return calendar;
    }
}
