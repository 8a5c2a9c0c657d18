package vn.eoffice.kpi.directory.internal.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.eoffice.kpi.directory.internal.ScriptedHost.person;
import static vn.eoffice.kpi.directory.internal.ScriptedHost.post;
import static vn.eoffice.kpi.directory.internal.ScriptedHost.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.eoffice.kpi.directory.internal.ScriptedHost;
import vn.eoffice.kpi.directory.internal.TestClock;
import vn.eoffice.kpi.directory.internal.TestLedger;
import vn.eoffice.kpi.directory.internal.calendar.CalendarDays;
import vn.eoffice.kpi.directory.internal.rest.DirectoryResource.DayDraft;
import vn.eoffice.kpi.directory.internal.store.DirectoryStore;
import vn.eoffice.kpi.directory.internal.sync.DirectorySynchroniser;
import vn.eoffice.kpi.directory.internal.sync.Synchronisers;
import vn.eoffice.kpi.directory.internal.who.DefaultDirectory;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.host.api.PersonKey;
import vn.eoffice.kpi.host.api.PostKind;
import vn.eoffice.kpi.platform.database.TestDatabase;
import vn.eoffice.kpi.platform.rest.Problem;

class DeskTest {

    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final LocalDate DAY = LocalDate.of(2027, 5, 19);
    private static final DayDraft OFF = new DayDraft(false, "HOLIDAY", "Nghỉ");

    private final TestLedger ledger = new TestLedger();
    private DirectorySynchroniser synchroniser;
    private DirectoryResource resource;

    @BeforeEach
    void open() {
        var store = new DirectoryStore(db.database(), new TestClock("2026-11-25T02:00:00Z"));
        var source = new ScriptedHost(100)
                .tell(
                        unit("PX", null),
                        person("tp"),
                        person("cv"),
                        post("tp", "PX", PostKind.HEAD),
                        post("cv", "PX", PostKind.STAFF));
        synchroniser = Synchronisers.idle(store, ledger, Map.of("desk", source));
        synchroniser.synchronise();
        ledger.acts.clear();
        var days = new CalendarDays(store, ledger);
        var directory = new DefaultDirectory(store, synchroniser, days);
        resource = new DirectoryResource(new Myself(directory, store), new CalendarDesk(days, directory, store));
    }

    @AfterEach
    void close() {
        Synchronisers.stop(synchroniser);
    }

    @Test
    void callersSeeTheirPostsAndLeader() {
        var me = resource.me(caller("cv", false));
        assertEquals("Nguyễn cv", me.fullName());
        assertEquals(
                List.of("Đơn vị PX"),
                me.posts().stream().map(MyselfView.PostView::unitName).toList());
        assertEquals("Nguyễn tp", me.leader().fullName());
        assertEquals(null, resource.me(caller("tp", false)).leader());
    }

    @Test
    void onlyAdministratorsEditTheCalendar() {
        var clerk = caller("cv", false);
        assertEquals(
                Problem.Kind.DENIED,
                refusal(() -> resource.put(clerk, DAY, null, "*", OFF)).kind());
        assertEquals(
                Problem.Kind.DENIED,
                refusal(() -> resource.put(clerk, DAY, "\"1\"", null, OFF)).kind());
        assertEquals(
                Problem.Kind.DENIED,
                refusal(() -> resource.delete(clerk, DAY, "\"1\"")).kind());
        assertEquals(List.of(), ledger.acts);
    }

    @Test
    void aDayGoesThroughItsVersions() {
        var admin = caller("cv", true);
        assertEquals(
                Problem.Kind.PRECONDITION_REQUIRED,
                refusal(() -> resource.put(admin, DAY, null, null, OFF)).kind());
        var made = resource.put(admin, DAY, null, "*", OFF);
        assertEquals(201, made.status());
        assertEquals(1, made.body().version());
        var changed = resource.put(admin, DAY, "\"1\"", null, new DayDraft(false, "SUBSTITUTE_OFF", "Nghỉ bù"));
        assertEquals(200, changed.status());
        assertEquals(2, changed.body().version());
        assertEquals(
                Problem.Kind.STALE,
                refusal(() -> resource.delete(admin, DAY, "\"1\"")).kind());
        resource.delete(admin, DAY, "\"2\"");
        assertEquals(
                List.of(),
                resource.calendar(2027).days().stream()
                        .filter(day -> day.date().equals(DAY))
                        .toList());
    }

    @Test
    void anActNamesItsPersonOrTheTechnicalAccount() {
        resource.put(caller("cv", true), DAY, null, "*", OFF);
        resource.delete(caller("root", true), DAY, "\"1\"");
        assertEquals("person", ledger.acts.get(0).actor().split(":")[0]);
        assertEquals("administrator:desk/root", ledger.acts.get(1).actor());
    }

    @Test
    void aBodyThatSaysNothingIsRefusedFieldByField() {
        var problem = refusal(() -> resource.put(caller("cv", true), DAY, null, "*", null));
        assertEquals(3, problem.faults().size());
    }

    @Test
    void theCalendarIsThatOfThisYearUnlessOneIsNamed() {
        assertEquals(2026, resource.calendar(null).days().get(0).date().getYear());
        assertEquals(2025, resource.calendar(2025).days().get(0).date().getYear());
    }

    private static Caller caller(String key, boolean administrator) {
        return new Caller("desk", new PersonKey(key), key, "session", administrator);
    }

    private static Problem refusal(Runnable act) {
        return assertThrows(Problem.class, act::run);
    }
}
