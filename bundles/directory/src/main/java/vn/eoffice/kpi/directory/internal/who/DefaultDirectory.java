package vn.eoffice.kpi.directory.internal.who;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
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
import vn.eoffice.kpi.directory.internal.calendar.CalendarDays;
import vn.eoffice.kpi.directory.internal.store.DirectoryStore;
import vn.eoffice.kpi.directory.internal.store.Memory;
import vn.eoffice.kpi.directory.internal.sync.DirectorySynchroniser;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.host.api.PersonKey;
import vn.eoffice.kpi.host.api.UnitKey;
import vn.eoffice.kpi.platform.rest.Problem;

/** The directory over its tables, with a short memory. */
@Component(service = Directory.class)
public final class DefaultDirectory implements Directory {

    /** A person just made in the host may sign in before the next round: the caller waits this long for an extra one, once. */
    private static final Duration PATIENCE = Duration.ofMillis(1_500);

    private record ById(Class<?> kind, long id) {}

    private record ByKey(Class<?> kind, String host, String key) {}

    private record OnDay(String what, long id, LocalDate day) {}

    private record InDays(long person, LocalDate from, LocalDate to) {}

    private record Missing(String host, String key) {}

    private final DirectoryStore store;
    private final DirectorySynchroniser synchroniser;
    private final CalendarDays calendar;
    private final Memory memory;
    private final WhoMapper mapper;

    @Activate
    public DefaultDirectory(
            @Reference DirectoryStore store,
            @Reference DirectorySynchroniser synchroniser,
            @Reference CalendarDays calendar) {
        this.store = store;
        this.synchroniser = synchroniser;
        this.calendar = calendar;
        this.memory = store.memory();
        this.mapper = store.mapper(WhoMapper.class);
    }

    @Override
    public Optional<Person> person(PersonId id) {
        return memory.recall(new ById(Person.class, id.value()), () -> Optional.ofNullable(mapper.person(id.value()))
                .map(PersonRow::person));
    }

    @Override
    public Optional<Person> person(String host, PersonKey key) {
        var found = known(host, key);
        if (found.isEmpty()) {
            synchroniser.hasten(host, Duration.ZERO);
        }
        return found;
    }

    @Override
    public Optional<String> login(PersonId id) {
        return Optional.ofNullable(mapper.person(id.value())).map(PersonRow::login);
    }

    @Override
    public Optional<Person> personByLogin(String host, String login) {
        return Optional.ofNullable(mapper.personByLogin(host, login)).map(PersonRow::person);
    }

    @Override
    public Person require(Caller caller) {
        var found = known(caller.host(), caller.person());
        if (found.isEmpty() || isWithoutPost(found.get())) {
            var first =
                    memory.firstTime(new Missing(caller.host(), caller.person().value()));
            synchroniser.hasten(caller.host(), first ? PATIENCE : Duration.ZERO);
            found = known(caller.host(), caller.person());
        }
        var person = found.orElseThrow(() -> refused(
                "directory.caller.unknown",
                "Tài khoản “%s” chưa có trong danh bạ nhân sự: hãy đề nghị quản trị hệ thống e-office bổ sung hồ sơ cán bộ.",
                "The account “%s” is not in the staff directory yet: ask the administrator of the e-office to add it.",
                caller));
        if (!person.active()) {
            throw refused(
                    "directory.caller.left",
                    "Tài khoản “%s” đã thôi công tác: nếu chưa đúng, hãy đề nghị quản trị hệ thống e-office cập nhật hồ sơ cán bộ.",
                    "The account “%s” has left the office: if that is wrong, ask the administrator of the e-office to correct it.",
                    caller);
        }
        return person;
    }

    @Override
    public Optional<Unit> unit(UnitId id) {
        return memory.recall(new ById(Unit.class, id.value()), () -> Optional.ofNullable(mapper.unit(id.value(), null))
                .map(UnitRow::unit));
    }

    @Override
    public Optional<Unit> unit(UnitId id, LocalDate day) {
        return memory.recall(new OnDay("unit", id.value(), day), () -> Optional.ofNullable(mapper.unit(id.value(), day))
                .map(UnitRow::unit));
    }

    @Override
    public Optional<Unit> unit(String host, UnitKey key) {
        return memory.recall(
                new ByKey(Unit.class, host, key.value()),
                () -> Optional.ofNullable(mapper.unitByKey(host, key.value())).map(UnitRow::unit));
    }

    @Override
    public List<Unit> units(LocalDate day) {
        return mapper.units(day).stream()
                .filter(UnitRow::active)
                .map(UnitRow::unit)
                .toList();
    }

    @Override
    public Optional<Post> post(PostId id) {
        return memory.recall(new ById(Post.class, id.value()), () -> Optional.ofNullable(mapper.post(id.value()))
                .map(HeldPost::post));
    }

    @Override
    public List<Post> posts(PersonId person, LocalDate day) {
        return held(person, day).stream().map(HeldPost::post).toList();
    }

    @Override
    public List<Incumbent> incumbents(LocalDate day) {
        return store.database()
                .transaction(() -> Incumbents.of(mapper.present(), mapper.allPosts(day), mapper.units(day)));
    }

    @Override
    public Optional<Person> directLeader(PostId post, LocalDate day) {
        return memory.recall(
                        new OnDay("post", post.value(), day),
                        () -> Optional.ofNullable(mapper.postOn(post.value(), day)))
                .flatMap(held -> LeaderRules.directLeader(
                        new PersonId(held.personId()), held.kind(), held.leader(), heads(held.unitId(), day)))
                .flatMap(this::person);
    }

    @Override
    public boolean leads(PersonId superior, PersonId subordinate, LocalDate day) {
        return held(subordinate, day).stream()
                .anyMatch(held -> LeaderRules.leads(
                        superior, subordinate, held.kind(), held.leader(), heads(held.unitId(), day)));
    }

    @Override
    public List<Absence> absences(PersonId person, LocalDate from, LocalDate to) {
        return memory.recall(
                        new InDays(person.value(), from, to),
                        () -> Optional.of(mapper.absences(person.value(), from, to).stream()
                                .map(AbsenceRow::absence)
                                .toList()))
                .orElseThrow();
    }

    @Override
    public WorkingCalendar calendar() {
        return calendar.calendar();
    }

    /** Someone new may have come before their post. */
    private boolean isWithoutPost(Person person) {
        return person.active() && held(person.id(), store.today()).isEmpty();
    }

    private Optional<Person> known(String host, PersonKey key) {
        return memory.recall(
                new ByKey(Person.class, host, key.value()),
                () -> Optional.ofNullable(mapper.personByKey(host, key.value())).map(PersonRow::person));
    }

    private List<HeldPost> held(PersonId person, LocalDate day) {
        return memory.recall(
                        new OnDay("posts", person.value(), day), () -> Optional.of(mapper.posts(person.value(), day)))
                .orElseThrow();
    }

    private List<LeaderRules.Head> heads(long unit, LocalDate day) {
        return memory.recall(
                        new OnDay("heads", unit, day),
                        () -> Optional.of(mapper.heads(unit, day).stream()
                                .map(row -> new LeaderRules.Head(row.height(), new PersonId(row.personId())))
                                .toList()))
                .orElseThrow();
    }

    private static Problem refused(String code, String vi, String en, Caller caller) {
        return Problem.of(
                Problem.Kind.DENIED, code, vi.formatted(caller.displayName()), en.formatted(caller.displayName()));
    }
}
