package vn.eoffice.kpi.catalogue.internal.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.eoffice.kpi.catalogue.internal.Drafts.draft;
import static vn.eoffice.kpi.catalogue.internal.Drafts.forGroups;
import static vn.eoffice.kpi.catalogue.internal.Drafts.normed;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.eoffice.kpi.catalogue.SuggestionRequest;
import vn.eoffice.kpi.catalogue.Task;
import vn.eoffice.kpi.catalogue.TaskDraft;
import vn.eoffice.kpi.catalogue.internal.StubDirectory;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.platform.audit.Ledger;
import vn.eoffice.kpi.platform.database.TestDatabase;

class DefaultCatalogueTest {

    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final PersonId ME = new PersonId(7);

    private final String code = "T" + UUID.randomUUID().toString().substring(0, 8);
    private static final Ledger SILENT = (Ledger) Proxy.newProxyInstance(
            Ledger.class.getClassLoader(), new Class<?>[] {Ledger.class}, (proxy, method, args) -> null);

    private final List<MovingClock> clocks = new CopyOnWriteArrayList<>();
    private GivenCatalogue catalogue;

    @BeforeEach
    void open() {
        catalogue = node("Văn phòng");
    }

    @Test
    void whatIsNotConfiguredStaysNull() {
        run(JANUARY, normed(draft(code, "Soạn công văn"), null, null));
        var task = task(TODAY);
        assertNull(task.coefficient());
        assertNull(task.normHours());
        assertEquals(List.of(), task.positionGroups());
        assertEquals(1, task.version());
        assertEquals(task, catalogue.task(task.id(), TODAY).orElseThrow());
    }

    @Test
    void aChangedTaskGetsAVersionFromItsDay() {
        run(JANUARY, normed(draft(code, "Soạn công văn"), "1", "2"));
        run(JUNE, normed(draft(code, "Soạn công văn"), "1", "1.5"));

        assertEquals(new BigDecimal("2"), task(JUNE.minusDays(1)).normHours());
        assertEquals(JUNE.minusDays(1), task(JUNE.minusDays(1)).validTo());
        assertEquals(new BigDecimal("1.5"), task(JUNE).normHours());
        assertEquals(2, task(JUNE).version());
        assertEquals(task(JANUARY).id(), task(JUNE).id());
        assertTrue(catalogue.byCode(code, JANUARY.minusDays(1)).isEmpty());
    }

    @Test
    void aVersionReplacedOnItsFirstDayWasNeverInForce() {
        run(JANUARY, draft(code, "Một"));
        run(JUNE, draft(code, "Hai"));
        run(JUNE, draft(code, "Ba"));
        assertEquals("Một", task(JUNE.minusDays(1)).name());
        assertEquals("Ba", task(JUNE).name());
        assertEquals(3, task(JUNE).version());
    }

    @Test
    void theChangingNodeSeesItsTasksAtOnce() {
        assertTrue(catalogue.byCode(code, TODAY).isEmpty());
        run(JANUARY, draft(code, "Một"));
        assertTrue(catalogue.byCode(code, TODAY).isPresent());
    }

    @Test
    void anotherNodeSeesAChangeWithinTwoSeconds() {
        var other = node();
        assertTrue(other.byCode(code, TODAY).isEmpty());
        run(JANUARY, draft(code, "Một"));
        clocks.forEach(clock -> clock.now = clock.now.plusSeconds(2));
        assertTrue(other.byCode(code, TODAY).isPresent());
    }

    @Test
    void tasksAreOfferedAndFoundByPositionGroup() {
        run(
                JANUARY,
                forGroups(draft(code + "a", "Việc của văn phòng " + code), "Văn phòng"),
                forGroups(draft(code + "b", "Việc của kế toán " + code), "Tài chính"),
                draft(code + "c", "Việc chung " + code));
        var found = catalogue.search(ME, TODAY, code, null, 10).tasks().stream()
                .map(Task::code)
                .toList();
        assertEquals(List.of(code + "a", code + "c"), found);
        assertFalse(catalogue.offered(catalogue.byCode(code + "b", TODAY).orElseThrow(), ME, TODAY));
    }

    @Test
    void suggestionsFollowWhatLeadersConfirmed() throws SQLException {
        run(JANUARY, draft(code + "a", "Soạn kế hoạch tuyên truyền"), draft(code + "b", "Lập danh sách"));
        var request =
                new SuggestionRequest(ME, TODAY, "Kế hoạch", "Tuyên truyền lưu động tháng 11 " + code, null, null);
        assertEquals(code + "a", catalogue.suggest(request, 3).get(0).task().code());

        var listed = catalogue.byCode(code + "b", TODAY).orElseThrow().id();
        for (int i = 0; i < 510; i++) {
            catalogue.confirmed(listed, request);
        }
        var first = catalogue.suggest(request, 3).get(0);
        assertEquals(code + "b", first.task().code());
        assertTrue(
                first.reasons().contains("giống việc của bạn đã được xác nhận"),
                first.reasons().toString());
        try (var connection = db.dataSource().getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select count(*) from catalogue.usage where person_id = 7")) {
            rows.next();
            assertEquals(500, rows.getInt(1));
        }
    }

    private void run(LocalDate validFrom, TaskDraft... drafts) {
        catalogue.give(validFrom, drafts);
    }

    private Task task(LocalDate day) {
        return catalogue.byCode(code, day).orElseThrow();
    }

    private GivenCatalogue node(String... groups) {
        var clock = new MovingClock();
        clocks.add(clock);
        return Catalogues.of(new CatalogueStore(db.database(), clock), SILENT, new StubDirectory(groups));
    }

    private static final class MovingClock extends Clock {

        private final ZoneId zone = ZoneId.of("Asia/Ho_Chi_Minh");
        private Instant now = TODAY.atTime(9, 0).atZone(zone).toInstant();

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            throw new UnsupportedOperationException();
        }
    }
}
