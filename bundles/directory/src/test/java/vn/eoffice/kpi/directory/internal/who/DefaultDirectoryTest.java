package vn.eoffice.kpi.directory.internal.who;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.eoffice.kpi.directory.internal.ScriptedHost.absence;
import static vn.eoffice.kpi.directory.internal.ScriptedHost.person;
import static vn.eoffice.kpi.directory.internal.ScriptedHost.post;
import static vn.eoffice.kpi.directory.internal.ScriptedHost.unit;
import static vn.eoffice.kpi.directory.internal.ScriptedHost.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.eoffice.kpi.directory.Incumbent;
import vn.eoffice.kpi.directory.Person;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.directory.Post;
import vn.eoffice.kpi.directory.Unit;
import vn.eoffice.kpi.directory.internal.ScriptedHost;
import vn.eoffice.kpi.directory.internal.TestClock;
import vn.eoffice.kpi.directory.internal.TestLedger;
import vn.eoffice.kpi.directory.internal.calendar.CalendarDays;
import vn.eoffice.kpi.directory.internal.store.DirectoryStore;
import vn.eoffice.kpi.directory.internal.sync.DirectorySynchroniser;
import vn.eoffice.kpi.directory.internal.sync.Synchronisers;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.host.api.HostPerson;
import vn.eoffice.kpi.host.api.HostPost;
import vn.eoffice.kpi.host.api.HostUnit;
import vn.eoffice.kpi.host.api.PersonKey;
import vn.eoffice.kpi.host.api.PostKind;
import vn.eoffice.kpi.host.api.SubjectGroup;
import vn.eoffice.kpi.host.api.UnitKey;
import vn.eoffice.kpi.platform.database.TestDatabase;
import vn.eoffice.kpi.platform.rest.Problem;

class DefaultDirectoryTest {

    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

    private final String host = "h" + UUID.randomUUID().toString().substring(0, 8);
    private final ScriptedHost source = new ScriptedHost(100);
    private final TestClock clock = new TestClock("2026-11-23T02:00:00Z");
    private final TestLedger ledger = new TestLedger();
    private DirectorySynchroniser synchroniser;
    private DefaultDirectory directory;

    @BeforeEach
    void open() {
        var store = new DirectoryStore(db.database(), clock);
        synchroniser = Synchronisers.idle(store, ledger, Map.of(host, source));
        directory = new DefaultDirectory(store, synchroniser, new CalendarDays(store, ledger));
        source.tell(
                unit("SO", null),
                unit("VP", "SO"),
                unit("TH", "VP"),
                person("gd"),
                person("cvp"),
                person("tp"),
                person("cv"),
                person("cv2"),
                post("gd", "SO", PostKind.HEAD),
                post("cvp", "VP", PostKind.HEAD),
                post("tp", "TH", PostKind.HEAD),
                post("cv", "TH", PostKind.STAFF),
                post("cv2", "TH", PostKind.STAFF, "Chuyên viên", "cvp"));
        synchroniser.synchronise();
    }

    @AfterEach
    void close() {
        Synchronisers.stop(synchroniser);
    }

    @Test
    void allOfADayAreThoseOfThatDay() {
        clock.day("2026-11-25");
        source.tell(new HostUnit(new UnitKey("TH"), "Đơn vị TH", "Phòng", new UnitKey("VP"), false));
        synchroniser.synchronise();
        assertEquals(List.of("SO", "TH", "VP"), unitsOn(MONDAY));
        assertEquals(List.of("SO", "VP"), unitsOn(WEDNESDAY));
        var all = incumbentsOn(MONDAY);
        assertEquals(5, all.size());
        assertEquals(
                directory.posts(idOf("cv"), MONDAY),
                all.stream()
                        .filter(one -> one.person().equals(who("cv")))
                        .map(Incumbent::post)
                        .toList());
        assertEquals(List.of(), incumbentsOn(LocalDate.of(1990, 1, 1)));
        assertEquals(Optional.of("cv.login"), directory.login(idOf("cv")));
        assertEquals(
                Optional.of(idOf("cv")),
                directory.personByLogin(host, "cv.login").map(Person::id));
        assertEquals(Optional.empty(), directory.personByLogin(host, "cv"));
        assertEquals(
                Set.of("cv.login", "cv2.login", "cvp.login", "gd.login", "tp.login"),
                all.stream().map(Incumbent::login).collect(Collectors.toSet()));
    }

    @Test
    void allAtOnceHaveTheLeadersThatTheyHaveOneByOne() {
        source.tell(post("cv", "VP", PostKind.DEPUTY, "Phó", null), unit("XA", null), post("cvp", "XA", PostKind.HEAD));
        synchroniser.synchronise();
        assertSameLeaders();
        source.tell(unit("SO", "TH"));
        source.tell(new HostPerson(new PersonKey("tp"), "tp", "Nguyễn tp", SubjectGroup.CIVIL_SERVANT, false));
        synchroniser.synchronise();
        assertSameLeaders();
        assertEquals(
                List.of(),
                incumbentsOn(MONDAY).stream()
                        .filter(one -> one.person().key().value().equals("tp"))
                        .toList());
    }

    private void assertSameLeaders() {
        var all = incumbentsOn(MONDAY);
        assertFalse(all.isEmpty());
        for (var one : all) {
            assertEquals(
                    directory.directLeader(one.post().id(), MONDAY).map(Person::id),
                    Optional.ofNullable(one.leader()),
                    one.toString());
        }
    }

    private PersonId idOf(String key) {
        return directory.person(host, new PersonKey(key)).orElseThrow().id();
    }

    private List<String> unitsOn(LocalDate day) {
        return directory.units(day).stream()
                .filter(unit -> unit.host().equals(host))
                .map(unit -> unit.key().value())
                .toList();
    }

    private List<Incumbent> incumbentsOn(LocalDate day) {
        return directory.incumbents(day).stream()
                .filter(one -> one.person().host().equals(host))
                .toList();
    }

    @Test
    void leadersFollowTheTree() {
        assertEquals("tp", leaderOf("cv", MONDAY));
        assertEquals("cvp", leaderOf("cv2", MONDAY));
        assertEquals("cvp", leaderOf("tp", MONDAY));
        assertEquals("gd", leaderOf("cvp", MONDAY));
        assertEquals(null, leaderOf("gd", MONDAY));
    }

    @Test
    void whoStandsAboveLeads() {
        for (var superior : List.of("tp", "cvp", "gd")) {
            assertTrue(directory.leads(who(superior).id(), who("cv").id(), MONDAY), superior);
        }
        for (var other : List.of("cv", "cv2")) {
            assertFalse(directory.leads(who(other).id(), who("cv").id(), MONDAY), other);
        }
        assertFalse(directory.leads(who("tp").id(), who("gd").id(), MONDAY));
    }

    @Test
    void anOldPostShowsTheUnitAndTitleOfItsDay() {
        var old = mainPost("cv", MONDAY);
        clock.day("2026-11-25");
        var next = post("cv", "TH", PostKind.DEPUTY, "Phó Trưởng phòng", null);
        source.tell(new HostPost(
                next.key(),
                next.person(),
                new UnitKey("VP"),
                next.title(),
                next.kind(),
                "Lãnh đạo",
                null,
                next.from(),
                null,
                true));
        synchroniser.synchronise();

        assertEquals("STAFF", directory.post(old.id()).orElseThrow().title());
        assertEquals("Đơn vị TH", unitOf(directory.post(old.id()).orElseThrow()).name());
        assertEquals(
                LocalDate.of(2026, 11, 24),
                directory.post(old.id()).orElseThrow().to());
        assertEquals(old.id(), mainPost("cv", LocalDate.of(2026, 11, 24)).id());

        var now = mainPost("cv", WEDNESDAY);
        assertNotEquals(old.id(), now.id());
        assertEquals("Phó Trưởng phòng", now.title());
        assertEquals(WEDNESDAY, now.from());
        assertEquals("tp", leaderOf(old, MONDAY));
        assertEquals("cvp", leaderOf(old, WEDNESDAY));
    }

    @Test
    void aNewNamedLeaderCountsFromTheDayItIsTold() {
        clock.day("2026-11-25");
        source.tell(post("cv", "TH", PostKind.STAFF, "STAFF", "gd"));
        synchroniser.synchronise();
        assertEquals("tp", leaderOf("cv", MONDAY));
        assertEquals("gd", leaderOf("cv", WEDNESDAY));
    }

    @Test
    void aMovedUnitIsLedFromItsNewPlaceFromThatDay() {
        clock.day("2026-11-25");
        source.tell(unit("TH", "SO"));
        synchroniser.synchronise();
        assertEquals("cvp", leaderOf("tp", MONDAY));
        assertEquals("gd", leaderOf("tp", WEDNESDAY));
        assertTrue(directory.leads(who("cvp").id(), who("cv").id(), MONDAY));
        assertFalse(directory.leads(who("cvp").id(), who("cv").id(), WEDNESDAY));
    }

    @Test
    void aRenamedUnitKeepsItsOldNameForOldDays() {
        var id = directory.unit(host, new UnitKey("TH")).orElseThrow().id();
        clock.day("2026-11-25");
        source.tell(new HostUnit(new UnitKey("TH"), "Phòng Tổng hợp - Hành chính", "Phòng", new UnitKey("VP"), true));
        synchroniser.synchronise();
        assertEquals("Đơn vị TH", directory.unit(id, MONDAY).map(Unit::name).orElseThrow());
        assertEquals(
                "Phòng Tổng hợp - Hành chính",
                directory.unit(id).map(Unit::name).orElseThrow());
    }

    @Test
    void aPostIsHeldBetweenItsDaysOnly() {
        source.tell(with(post("cv", "TH", PostKind.STAFF), LocalDate.of(2026, 11, 24), WEDNESDAY, true));
        synchroniser.synchronise();
        assertEquals(List.of(), directory.posts(who("cv").id(), MONDAY));
        assertEquals(1, directory.posts(who("cv").id(), WEDNESDAY).size());
        assertEquals(List.of(), directory.posts(who("cv").id(), THURSDAY));
    }

    @Test
    void ofSeveralPostsTheMainOneComesFirst() {
        source.tell(
                with(post("cv", "VP", PostKind.CLERK), LocalDate.of(2025, 1, 1), null, false),
                with(post("cv", "SO", PostKind.STAFF), LocalDate.of(2024, 1, 1), null, false));
        synchroniser.synchronise();
        var units = directory.posts(who("cv").id(), MONDAY).stream()
                .map(held -> unitOf(held).key().value())
                .toList();
        assertEquals(List.of("TH", "SO", "VP"), units);
        assertEquals("cvp", leaderOf(directory.posts(who("cv").id(), MONDAY).get(2), MONDAY));
    }

    @Test
    void whoHasLeftLeadsNobodyAndIsRefused() {
        source.tell(new HostPerson(new PersonKey("tp"), "tp", "Nguyễn tp", SubjectGroup.CIVIL_SERVANT, false));
        synchroniser.synchronise();
        assertEquals("cvp", leaderOf("cv", MONDAY));
        var problem = assertThrows(Problem.class, () -> directory.require(caller("tp")));
        assertEquals("directory.caller.left", problem.code());
    }

    @Test
    void aHeadWhoIsAbsentStillLeads() {
        source.tell(absence("a1", "tp", "2026-11-23", "2026-11-27", false));
        synchroniser.synchronise();
        assertEquals("tp", leaderOf("cv", MONDAY));
    }

    @Test
    void absencesAreFoundByTheDaysTheyTouchUntilCancelled() {
        source.tell(
                absence("a1", "cv", "2026-11-20", "2026-11-24", false),
                absence("a2", "cv", "2026-12-01", "2026-12-02", false));
        synchroniser.synchronise();
        var cv = who("cv").id();
        assertEquals(
                1, directory.absences(cv, LocalDate.of(2026, 11, 24), WEDNESDAY).size());
        assertEquals(0, directory.absences(cv, WEDNESDAY, THURSDAY).size());
        assertEquals(
                2, directory.absences(cv, MONDAY, LocalDate.of(2026, 12, 31)).size());
        source.tell(absence("a1", "cv", "2026-11-20", "2026-11-24", true));
        synchroniser.synchronise();
        assertEquals(
                0, directory.absences(cv, LocalDate.of(2026, 11, 24), WEDNESDAY).size());
    }

    @Test
    void unitsThatPointAtEachOtherEndTheWalk() {
        source.tell(unit("SO", "TH"));
        synchroniser.synchronise();
        assertEquals("cvp", leaderOf("tp", MONDAY));
        assertEquals("tp", leaderOf("gd", MONDAY));
    }

    @Test
    void aPersonJustMadeInTheHostIsLetInAtOnce() {
        source.tell(person("moi"), post("moi", "TH", PostKind.STAFF));
        assertEquals("Nguyễn moi", directory.require(caller("moi")).fullName());
    }

    @Test
    void aPostGivenAfterThePersonIsThereAtOnce() {
        source.tell(person("moi"));
        var caller = caller("moi");
        var id = directory.require(caller).id();
        source.tell(post("moi", "TH", PostKind.STAFF));
        assertEquals(id, directory.require(caller).id());
        assertEquals(1, directory.posts(id, MONDAY).size());
    }

    @Test
    void aCallerWhomNobodyKnowsIsRefused() {
        var problem = assertThrows(Problem.class, () -> directory.require(caller("la")));
        assertEquals("directory.caller.unknown", problem.code());
        assertEquals(Problem.Kind.DENIED, problem.kind());
        assertTrue(problem.text().vi().contains("“La”"), problem.text().vi());
    }

    @Test
    void theSeededCalendarKnowsHolidaysAndMakeUpDays() {
        var calendar = directory.calendar();
        assertFalse(calendar.isWorkingDay(LocalDate.of(2026, 11, 24)));
        assertFalse(calendar.isWorkingDay(LocalDate.of(2026, 2, 17)));
        assertTrue(calendar.isWorkingDay(LocalDate.of(2026, 1, 10)));
        assertFalse(calendar.isWorkingDay(LocalDate.of(2026, 11, 28)));
        assertEquals(60, calendar.exceptions().size());
    }

    private Person who(String key) {
        return directory.person(host, new PersonKey(key)).orElseThrow();
    }

    private Post mainPost(String person, LocalDate day) {
        return directory.posts(who(person).id(), day).get(0);
    }

    private Unit unitOf(Post held) {
        return directory.unit(held.unit()).orElseThrow();
    }

    private String leaderOf(String person, LocalDate day) {
        return leaderOf(mainPost(person, day), day);
    }

    private String leaderOf(Post held, LocalDate day) {
        return directory
                .directLeader(held.id(), day)
                .map(leader -> leader.key().value())
                .orElse(null);
    }

    private Caller caller(String key) {
        return new Caller(host, new PersonKey(key), "La", "session", false);
    }
}
