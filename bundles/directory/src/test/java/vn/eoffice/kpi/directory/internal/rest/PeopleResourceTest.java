package vn.eoffice.kpi.directory.internal.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.eoffice.kpi.directory.internal.ScriptedHost.post;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.kpi.directory.internal.ScriptedHost;
import vn.eoffice.kpi.directory.internal.TestClock;
import vn.eoffice.kpi.directory.internal.TestLedger;
import vn.eoffice.kpi.directory.internal.calendar.CalendarDays;
import vn.eoffice.kpi.directory.internal.store.DirectoryStore;
import vn.eoffice.kpi.directory.internal.sync.DirectorySynchroniser;
import vn.eoffice.kpi.directory.internal.sync.Synchronisers;
import vn.eoffice.kpi.directory.internal.who.DefaultDirectory;
import vn.eoffice.kpi.directory.internal.who.FoundPerson;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.host.api.HostPerson;
import vn.eoffice.kpi.host.api.HostUnit;
import vn.eoffice.kpi.host.api.PersonKey;
import vn.eoffice.kpi.host.api.PostKind;
import vn.eoffice.kpi.host.api.SubjectGroup;
import vn.eoffice.kpi.host.api.UnitKey;
import vn.eoffice.kpi.platform.database.TestDatabase;
import vn.eoffice.kpi.platform.rest.Problem;

class PeopleResourceTest {

    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static DirectorySynchroniser synchroniser;
    private static PeopleResource resource;

    @BeforeAll
    static void open() {
        var ledger = new TestLedger();
        var store = new DirectoryStore(db.database(), new TestClock("2026-11-25T02:00:00Z"));
        var source = new ScriptedHost(100)
                .tell(
                        new HostUnit(new UnitKey("XD"), "Phòng Xây dựng chính quyền", "Phòng", null, true),
                        new HostUnit(new UnitKey("DK"), "Xã Đại Lãnh", "Xã", null, true),
                        person("anh.tnm", "Trần Ngọc Minh Anh", true),
                        person("bach.dh", "Đỗ Hòa Bách", true),
                        person("anh.nv", "Nguyễn Văn Ánh", true),
                        person("cu.nv", "Nguyễn Văn Cũ", false),
                        post("anh.tnm", "XD", PostKind.STAFF, "Chuyên viên", null),
                        post("bach.dh", "DK", PostKind.HEAD, "Chủ tịch", null));
        synchroniser = Synchronisers.idle(store, ledger, Map.of("people", source));
        synchroniser.synchronise();
        resource =
                new PeopleResource(new DefaultDirectory(store, synchroniser, new CalendarDays(store, ledger)), store);
    }

    @AfterAll
    static void close() {
        Synchronisers.stop(synchroniser);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "minh anh, Trần Ngọc Minh Anh",
                "TRẦN, Trần Ngọc Minh Anh",
                "do hoà, Đỗ Hòa Bách",
                "bach.dh, Đỗ Hòa Bách",
                "dh, Đỗ Hòa Bách",
                "dai lanh, Đỗ Hòa Bách",
                "anh xay dung, Trần Ngọc Minh Anh",
                "anh, Nguyễn Văn Ánh; Trần Ngọc Minh Anh",
                "cũ, -",
                "a%h, -",
                "' ', -",
            })
    void peopleAreFoundByNameLoginAndUnit(String typed, String names) {
        assertEquals(
                names == null ? List.of() : List.of(names.split("; ")),
                resource.people(caller("anh.tnm"), typed, 12).people().stream()
                        .map(FoundPerson::fullName)
                        .toList());
    }

    @Test
    void aPersonStandsWithTheMainPost() {
        var found = resource.people(caller("anh.tnm"), "bách", 12).people().get(0);
        assertEquals("Chủ tịch, Xã Đại Lãnh", found.title() + ", " + found.unitName());
        assertEquals(
                null,
                resource.people(caller("anh.tnm"), "ánh văn", 12)
                        .people()
                        .get(0)
                        .unitName());
    }

    @Test
    void whoAreTooManyAreToldSo() {
        var found = resource.people(caller("anh.tnm"), "anh", 1);
        assertEquals(1, found.people().size());
        assertEquals(true, found.more());
    }

    @Test
    void aStrangerFindsNobody() {
        assertEquals(
                Problem.Kind.DENIED,
                assertThrows(Problem.class, () -> resource.people(caller("stranger"), "anh", 12))
                        .kind());
    }

    private static HostPerson person(String key, String name, boolean active) {
        return new HostPerson(new PersonKey(key), key, name, SubjectGroup.CIVIL_SERVANT, active);
    }

    private static Caller caller(String key) {
        return new Caller("people", new PersonKey(key), key, "session", false);
    }
}
