package vn.eoffice.kpi.host.reference.internal.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.eoffice.kpi.host.api.Cursor;
import vn.eoffice.kpi.host.api.DirectoryChanges;
import vn.eoffice.kpi.host.api.HostAbsence;
import vn.eoffice.kpi.host.api.HostPerson;
import vn.eoffice.kpi.host.api.HostPost;
import vn.eoffice.kpi.host.api.HostUnit;
import vn.eoffice.kpi.host.api.PostKind;
import vn.eoffice.kpi.host.api.SubjectGroup;
import vn.eoffice.kpi.host.api.UnitKey;
import vn.eoffice.kpi.host.reference.NewAbsence;
import vn.eoffice.kpi.host.reference.NewPerson;
import vn.eoffice.kpi.host.reference.NewPost;
import vn.eoffice.kpi.host.reference.internal.OfficeFixture;
import vn.eoffice.kpi.host.reference.internal.Refusal;
import vn.eoffice.kpi.platform.database.TestDatabase;

class DirectoryTest {

    @RegisterExtension
    static final TestDatabase DB = new TestDatabase();

    private final OfficeFixture office = new OfficeFixture(DB.database());
    private final ReferenceDirectory directory = new ReferenceDirectory(office.schema);

    @Test
    void smallPagesTellTheSameAsOneLargePageAndThenNothing() {
        DirectoryChanges all = directory.changesSince(Cursor.START, 10_000);
        assertFalse(all.more());
        List<Object> pieces = new ArrayList<>();
        Cursor cursor = Cursor.START;
        boolean more = true;
        while (more) {
            DirectoryChanges page = directory.changesSince(cursor, 3);
            pieces.addAll(items(page));
            assertTrue(items(page).size() <= 3);
            cursor = page.next();
            more = page.more();
        }
        assertEquals(
                items(all).stream().map(Object::toString).sorted().toList(),
                pieces.stream().map(Object::toString).sorted().toList());
        DirectoryChanges nothing = directory.changesSince(cursor, 10);
        assertEquals(List.of(), items(nothing));
        assertEquals(cursor, nothing.next());
    }

    @Test
    void changesAreToldAsTheWholePresentState() {
        Cursor now = directory.changesSince(Cursor.START, 10_000).next();
        office.office.createAbsence(new NewAbsence(
                office.specialist,
                HostAbsence.Kind.ANNUAL_LEAVE,
                LocalDate.of(2026, 12, 1),
                LocalDate.of(2026, 12, 3)));
        var absence = office.staff.absences(OfficeFixture.id(office.specialist)).get(0);
        office.organisation.cancelAbsence(absence.id(), absence.version());
        var person = office.staff.person(OfficeFixture.id(office.colleague));
        office.organisation.changePerson(person.id(), person.login(), "Đặng Tên Mới", null, false, person.version());

        DirectoryChanges changes = directory.changesSince(now, 10);
        assertEquals(1, changes.absences().size());
        assertTrue(changes.absences().get(0).cancelled());
        assertEquals(
                List.of(new HostPerson(
                        office.colleague, person.login(), "Đặng Tên Mới", SubjectGroup.CIVIL_SERVANT, false)),
                changes.persons());
    }

    @Test
    void noChangeIsMissedThoughManyAreMadeWhileItIsRead() throws Exception {
        Cursor cursor = directory.changesSince(Cursor.START, 10_000).next();
        ExecutorService writers = Executors.newFixedThreadPool(4);
        for (int i = 0; i < 40; i++) {
            String login = "p" + i + "." + System.nanoTime();
            writers.submit(() -> office.office.createPerson(
                    new NewPerson(login, null, "Người " + login, SubjectGroup.PUBLIC_EMPLOYEE, false)));
        }
        writers.shutdown();
        Map<String, HostPerson> seen = new LinkedHashMap<>();
        boolean done = false;
        while (!done) {
            done = writers.awaitTermination(1, TimeUnit.MILLISECONDS);
            DirectoryChanges page;
            do {
                page = directory.changesSince(cursor, 7);
                page.persons().forEach(p -> seen.put(p.key().value(), p));
                cursor = page.next();
            } while (page.more());
        }
        assertEquals(40, seen.size());
    }

    @Test
    void aUnitHasOneHeadAtATime() {
        var unit = office.staff.posts(OfficeFixture.id(office.head)).get(0);
        NewPost second = new NewPost(
                office.colleague,
                new UnitKey(unit.unitCode()),
                "Giám đốc",
                PostKind.HEAD,
                null,
                null,
                LocalDate.of(2026, 12, 1),
                null,
                false);
        Refusal refusal = assertThrows(Refusal.class, () -> office.office.createPost(second));
        assertTrue(refusal.getMessage().contains("Nguyễn Văn Trưởng"));
        office.organisation.endPost(unit.id(), LocalDate.of(2026, 11, 30), unit.version());
        office.office.createPost(second);
    }

    @Test
    void aForeignCursorIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> directory.changesSince(new Cursor("abc"), 10));
        assertThrows(IllegalArgumentException.class, () -> directory.changesSince(Cursor.START, 0));
    }

    private static List<Object> items(DirectoryChanges changes) {
        List<Object> items = new ArrayList<>();
        for (HostUnit u : changes.units()) items.add(u);
        for (HostPerson p : changes.persons()) items.add(p);
        for (HostPost p : changes.posts()) items.add(p);
        items.addAll(changes.absences());
        return items;
    }
}
