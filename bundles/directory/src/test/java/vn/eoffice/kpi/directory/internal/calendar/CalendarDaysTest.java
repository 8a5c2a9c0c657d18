package vn.eoffice.kpi.directory.internal.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.eoffice.kpi.directory.internal.TestClock;
import vn.eoffice.kpi.directory.internal.TestLedger;
import vn.eoffice.kpi.directory.internal.store.DirectoryStore;
import vn.eoffice.kpi.platform.audit.Act;
import vn.eoffice.kpi.platform.database.TestDatabase;
import vn.eoffice.kpi.platform.rest.Problem;

class CalendarDaysTest {

    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private final TestClock clock = new TestClock("2026-11-25T02:00:00Z");
    private final TestLedger ledger = new TestLedger();
    private final CalendarDays days = node();

    @Test
    void aDayIsAddedChangedAndTakenAwayAgain() {
        var day = LocalDate.of(2027, 3, 15);
        assertTrue(days.calendar().isWorkingDay(day));

        var added = days.add(day, false, "HOLIDAY", "Ngày hội", "person:1");
        assertFalse(days.calendar().isWorkingDay(day));
        assertEquals(Optional.of("Ngày hội"), days.calendar().name(day));
        assertEquals(Optional.empty(), days.calendar().name(day.plusDays(1)));
        assertEquals(1, added.version());

        var changed = days.change(day, true, "MAKEUP_WORKDAY", "Làm bù", 1, "person:1");
        assertTrue(days.calendar().isWorkingDay(day));
        assertEquals(2, changed.version());

        days.remove(day, 2, "person:2");
        assertFalse(days.year(2027).stream().anyMatch(listed -> listed.day().equals(day)));
        assertEquals(
                List.of("calendar.day.added", "calendar.day.changed", "calendar.day.removed"),
                ledger.acts.stream().map(Act::action).toList());
        assertTrue(
                ledger.acts.get(1).before().contains("Ngày hội"),
                ledger.acts.get(1).before());
    }

    @Test
    void whatAnAdministratorSetIsNoLongerInDoubt() {
        var day = LocalDate.of(2027, 2, 5);
        assertTrue(listed(day).doubt().startsWith("DOUBTFUL"));
        days.change(day, false, "HOLIDAY", "Giao thừa", listed(day).version(), "person:1");
        assertEquals(null, listed(day).doubt());
    }

    @Test
    void aStaleVersionChangesNothing() {
        var day = LocalDate.of(2026, 11, 24);
        assertEquals(
                "directory.calendar.stale",
                refusal(() -> days.change(day, false, "HOLIDAY", "Khác", 9, "p"))
                        .code());
        assertEquals(Problem.Kind.STALE, refusal(() -> days.remove(day, 9, "p")).kind());
        assertEquals("Ngày Văn hóa Việt Nam", listed(day).name());
        assertEquals(List.of(), ledger.acts);
    }

    @Test
    void aListedDayIsNotAddedAndAnUnlistedOneNotChanged() {
        var listed = LocalDate.of(2026, 11, 24);
        var unlisted = LocalDate.of(2026, 11, 26);
        assertEquals(
                Problem.Kind.STALE,
                refusal(() -> days.add(listed, false, "HOLIDAY", "Khác", "p")).kind());
        assertEquals(
                Problem.Kind.NOT_FOUND,
                refusal(() -> days.change(unlisted, false, "HOLIDAY", "Khác", 1, "p"))
                        .kind());
        assertEquals(
                Problem.Kind.NOT_FOUND,
                refusal(() -> days.remove(unlisted, 1, "p")).kind());
    }

    @Test
    void anotherNodeSeesTheChangeWithinTwoSeconds() {
        var other = node();
        var day = LocalDate.of(2027, 3, 16);
        assertTrue(other.calendar().isWorkingDay(day));
        days.add(day, false, "HOLIDAY", "Ngày hội", "p");
        clock.forward("PT2S");
        assertFalse(other.calendar().isWorkingDay(day));
    }

    @Test
    void aYearIsListedInOrderAndNamesItsBounds() {
        var listed = days.year(2026);
        assertEquals(LocalDate.of(2026, 1, 1), listed.get(0).day());
        assertEquals(LocalDate.of(2026, 11, 24), listed.get(listed.size() - 1).day());
        assertEquals("directory.calendar.year", refusal(() -> days.year(1999)).code());
    }

    private CalendarDay listed(LocalDate day) {
        return days.year(day.getYear()).stream()
                .filter(one -> one.day().equals(day))
                .findFirst()
                .orElseThrow();
    }

    private CalendarDays node() {
        return new CalendarDays(new DirectoryStore(db.database(), clock), ledger);
    }

    private static Problem refusal(Runnable act) {
        return assertThrows(Problem.class, act::run);
    }
}
