package vn.eoffice.kpi.worklog.internal.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.eoffice.kpi.worklog.internal.Slice.CHIEF;
import static vn.eoffice.kpi.worklog.internal.Slice.LEADER;
import static vn.eoffice.kpi.worklog.internal.Slice.STRANGER;
import static vn.eoffice.kpi.worklog.internal.Slice.WORKER;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.eoffice.kpi.catalogue.TaskId;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.platform.database.TestDatabase;
import vn.eoffice.kpi.platform.rest.Problem;
import vn.eoffice.kpi.worklog.Entry;
import vn.eoffice.kpi.worklog.EntryId;
import vn.eoffice.kpi.worklog.EntryState;
import vn.eoffice.kpi.worklog.QualityGrade;
import vn.eoffice.kpi.worklog.internal.Slice;
import vn.eoffice.kpi.worklog.internal.confirm.VerdictDraft;

class LogbookTest {

    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final VerdictDraft GOOD = new VerdictDraft(QualityGrade.GOOD, false, "Kịp thời");

    private Slice slice;

    @BeforeEach
    void start() {
        slice = new Slice(DATABASE.database());
    }

    @Test
    void entryGoesTheWholeWay() {
        var created = slice.logbook.create(WORKER, work(1L));
        assertEquals(1, created.entry().version());
        assertEquals(List.of("evidence"), Logbook.missing(created.entry()));
        assertEquals(created, slice.queries.entry(WORKER, created.entry().id()));

        var withFile = attach(created.entry());
        var submitted =
                slice.logbook.submit(WORKER, withFile.id(), withFile.version()).entry();
        assertEquals(EntryState.SUBMITTED, submitted.state());
        assertEquals(LEADER, submitted.leader());

        var returned = slice.confirmations
                .giveBack(LEADER, submitted.id(), submitted.version(), "Thiếu phụ lục")
                .entry();
        assertEquals("Thiếu phụ lục", returned.returnReason());
        var again =
                slice.logbook.submit(WORKER, returned.id(), returned.version()).entry();
        assertNull(again.returnReason());

        var confirmed = slice.confirmations
                .confirm(LEADER, again.id(), again.version(), GOOD)
                .entry();
        assertEquals(EntryState.CONFIRMED, confirmed.state());
        assertEquals(QualityGrade.GOOD, confirmed.verdict().grade());
        assertEquals(LEADER, confirmed.verdict().by());
        assertEquals(confirmed, slice.workLog.entry(confirmed.id()).orElseThrow());
        assertEquals(List.of(new TaskId(1)), slice.catalogue.remembered);
        assertEquals(
                List.of(
                        "entry.created",
                        "entry.evidence-added",
                        "entry.submitted",
                        "entry.returned",
                        "entry.submitted",
                        "entry.confirmed"),
                slice.ledger.actions(confirmed.id()));
        assertTrue(slice.workLog.confirmed(TODAY, TODAY, null, 1000).contains(confirmed));
    }

    static Stream<Arguments> badWork() {
        return Stream.of(
                Arguments.of("workedOn", "worklog.date.future", work("Họp", TODAY.plusDays(1), null, null, 1L, 1)),
                Arguments.of("workedOn", "worklog.date.too-old", work("Họp", TODAY.minusDays(8), null, null, 1L, 1)),
                Arguments.of("workedOn", "worklog.date.missing", work("Họp", null, null, null, 1L, 1)),
                Arguments.of("title", "worklog.text.title", work(" ", TODAY, null, null, 1L, 1)),
                Arguments.of("title", "worklog.text.title", work("x".repeat(501), TODAY, null, null, 1L, 1)),
                Arguments.of("title", "worklog.text.title", work("a\u0000", TODAY, null, null, 1L, 1)),
                Arguments.of("taskId", "worklog.task.unknown", work("Họp", TODAY, null, null, 77L, 1)),
                Arguments.of("taskId", "worklog.task.not-offered", work("Họp", TODAY, null, null, 12L, 1)),
                Arguments.of("quantity", "worklog.quantity", work("Họp", TODAY, null, null, 1L, 0)),
                Arguments.of("quantity", "worklog.quantity", work("Họp", TODAY, null, null, 1L, -1)),
                Arguments.of("endedAt", "worklog.times.half", work("Họp", TODAY, "01:00", null, 1L, 1)),
                Arguments.of("endedAt", "worklog.times.order", work("Họp", TODAY, "01:00", "00:30", 1L, 1)));
    }

    @ParameterizedTest
    @MethodSource("badWork")
    void badInputNamesTheFieldAndTheWayOut(String field, String code, WorkDraft draft) {
        var problem = assertThrows(Problem.class, () -> slice.logbook.create(WORKER, draft));
        assertEquals(code, problem.code());
        assertEquals(field, problem.faults().get(0).field());
        assertTrue(problem.text().vi().contains(":"), problem.text().vi());
    }

    @Test
    void documentsOwnTheirEntriesIds() {
        var id = UUID.nameUUIDFromBytes(new byte[] {1});
        refused("worklog.entry.id", () -> slice.logbook.create(WORKER, identified(id)));
    }

    @Test
    void idIsTakenOnce() {
        var id = UUID.randomUUID();
        slice.logbook.create(WORKER, identified(id));
        refused("worklog.entry.exists", () -> slice.logbook.create(WORKER, identified(id)));
        refused("worklog.entry.exists", () -> slice.logbook.create(STRANGER, identified(id)));
    }

    @Test
    void overlappingTimesAreRefusedAndNamed() {
        var first = slice.logbook
                .create(WORKER, work("Họp giao ban", TODAY, "00:00", "01:00", 1L, 1))
                .entry();
        var problem = refused(
                "worklog.times.overlap",
                () -> slice.logbook.create(WORKER, work("Đi cơ sở", TODAY, "00:59", "01:30", 1L, 1)));
        assertTrue(problem.text().vi().contains("Họp giao ban"));
        slice.logbook.create(WORKER, work("Đi cơ sở", TODAY, "01:00", "01:30", 1L, 1));
        slice.logbook.create(STRANGER, work("Đi cơ sở", TODAY, "00:30", "01:30", 1L, 1));
        slice.logbook.drop(WORKER, first.id(), first.version(), null);
        slice.logbook.create(WORKER, work("Họp khác", TODAY, "00:00", "01:00", 1L, 1));
    }

    @Test
    void ofManyOverlappingAtOnceOneIsKept() throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        try {
            var attempts = new ArrayList<Callable<Boolean>>();
            for (int i = 0; i < 8; i++) {
                attempts.add(() -> {
                    try {
                        slice.logbook.create(CHIEF, work("Cùng lúc", TODAY, "00:10", "00:20", 1L, 1));
                        return true;
                    } catch (Problem e) {
                        return false;
                    }
                });
            }
            long kept = 0;
            for (var attempt : pool.invokeAll(attempts)) {
                kept += attempt.get() ? 1 : 0;
            }
            assertEquals(1, kept);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void submissionNeedsTaskAndProduct() {
        var bare = slice.logbook.create(WORKER, work(null)).entry();
        var problem =
                refused("worklog.submission.incomplete", () -> slice.logbook.submit(WORKER, bare.id(), bare.version()));
        assertEquals(
                List.of("taskId", "evidence"),
                problem.faults().stream().map(fault -> fault.field()).toList());
    }

    @Test
    void workThatNobodyCanConfirmIsNotSubmitted() {
        var entry = slice.logbook.create(CHIEF, work(1L)).entry();
        var attached = slice.products
                .attachFile(CHIEF, entry.id(), 1, "a.txt", "text/plain", "x".getBytes(StandardCharsets.UTF_8))
                .entry();
        refused("worklog.leader.none", () -> slice.logbook.submit(CHIEF, attached.id(), attached.version()));
    }

    @Test
    void onlyTheNamedLeaderConfirms() {
        var submitted = submitted();
        refused("worklog.entry.own-work", () -> confirm(WORKER, submitted));
        var problem = refused("worklog.entry.not-leader", () -> confirm(CHIEF, submitted));
        assertTrue(problem.text().vi().contains("Trần Thị Bình"));
        refused("worklog.entry.unknown", () -> confirm(STRANGER, submitted));
        refused(
                "worklog.grade.missing",
                () -> slice.confirmations.confirm(
                        LEADER, submitted.id(), submitted.version(), new VerdictDraft(null, false, null)));
        confirm(LEADER, submitted);
    }

    @Test
    void secondVerdictIsStaleAndThenTooLate() {
        var submitted = submitted();
        var confirmed = slice.confirmations
                .confirm(LEADER, submitted.id(), submitted.version(), GOOD)
                .entry();
        refused("worklog.entry.stale", () -> confirm(LEADER, submitted));
        refused("worklog.entry.state", () -> confirm(LEADER, confirmed));
        refused("worklog.entry.state", () -> slice.logbook.drop(WORKER, confirmed.id(), confirmed.version(), null));
    }

    @Test
    void ofManyVerdictsAtOnceOneCounts() throws Exception {
        var submitted = submitted();
        var pool = Executors.newFixedThreadPool(6);
        try {
            var attempts = new ArrayList<Callable<String>>();
            for (int i = 0; i < 6; i++) {
                attempts.add(() -> {
                    try {
                        confirm(LEADER, submitted);
                        return "confirmed";
                    } catch (Problem e) {
                        return e.code();
                    }
                });
            }
            var outcomes = new ArrayList<String>();
            for (var attempt : pool.invokeAll(attempts)) {
                outcomes.add(attempt.get());
            }
            assertEquals(1, outcomes.stream().filter("confirmed"::equals).count(), outcomes.toString());
            assertEquals(
                    5, outcomes.stream().filter("worklog.entry.stale"::equals).count(), outcomes.toString());
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void returnNeedsAReason() {
        var submitted = submitted();
        for (var reason : new String[] {null, "  ", "x".repeat(2001)}) {
            var problem = refused(
                    "worklog.text.reason",
                    () -> slice.confirmations.giveBack(LEADER, submitted.id(), submitted.version(), reason));
            assertEquals("reason", problem.faults().get(0).field());
        }
    }

    @Test
    void olderVersionsAreRefused() {
        var entry = slice.logbook.create(WORKER, work(1L)).entry();
        slice.logbook.edit(WORKER, entry.id(), 1, work(2L));
        var problem = refused("worklog.entry.stale", () -> slice.logbook.edit(WORKER, entry.id(), 1, work(3L)));
        assertEquals(Problem.Kind.STALE, problem.kind());
    }

    @Test
    void strangersLearnNothing() {
        var entry = slice.logbook.create(WORKER, work(1L)).entry();
        var forged = refused("worklog.entry.unknown", () -> slice.queries.entry(STRANGER, entry.id()));
        var missing =
                refused("worklog.entry.unknown", () -> slice.queries.entry(STRANGER, new EntryId(UUID.randomUUID())));
        assertEquals(missing.text(), forged.text());
        refused("worklog.person.unknown", () -> slice.queries.day(STRANGER, WORKER, TODAY));
        assertEquals(entry.id(), slice.queries.entry(CHIEF, entry.id()).entry().id());
        assertTrue(slice.queries.day(CHIEF, WORKER, TODAY).stream()
                .anyMatch(stored -> stored.entry().id().equals(entry.id())));
        refused("worklog.entry.not-owner", () -> slice.logbook.edit(LEADER, entry.id(), 1, work(2L)));
        assertFalse(slice.workLog.mayRead(STRANGER, entry));
        assertTrue(slice.workLog.mayRead(LEADER, entry));
    }

    @Test
    void draftKeepsItsDayAfterTheWindowHasPassed() {
        var entry = slice.logbook.create(WORKER, work(1L)).entry();
        slice.clock.advance(Duration.ofDays(10));
        var edited = slice.logbook.edit(WORKER, entry.id(), 1, work(2L)).entry();
        assertEquals(TODAY, edited.workedOn());
        assertEquals("B2", edited.task().code());
        refused(
                "worklog.date.too-old",
                () -> slice.logbook.edit(WORKER, entry.id(), 2, work("Họp", TODAY.minusDays(1), null, null, 1L, 1)));
    }

    @Test
    void refusingListenerLeavesNothing() {
        slice.listener((before, after) -> {
            throw new IllegalStateException("refused");
        });
        var id = UUID.randomUUID();
        assertThrows(IllegalStateException.class, () -> slice.logbook.create(WORKER, identified(id)));
        assertTrue(slice.workLog.entry(new EntryId(id)).isEmpty());
    }

    @Test
    void listenersHearEveryChangeWithWhatWasBefore() {
        var heard = new ArrayList<String>();
        slice.listener((before, after) -> heard.add((before == null ? "-" : before.state()) + ">" + after.state()));
        var submitted = submitted();
        confirm(LEADER, submitted);
        assertEquals(List.of("->DRAFT", "DRAFT>DRAFT", "DRAFT>SUBMITTED", "SUBMITTED>CONFIRMED"), heard);
    }

    @Test
    void waitingEntriesArePagedOldestFirst() {
        var all = new ArrayList<EntryId>();
        for (int i = 0; i < 5; i++) {
            all.add(submitted().id());
            slice.clock.advance(Duration.ofSeconds(i % 2));
        }
        var seen = new ArrayList<EntryId>();
        String cursor = null;
        do {
            var page = slice.queries.waiting(LEADER, cursor, 2);
            page.entries().forEach(stored -> seen.add(stored.entry().id()));
            cursor = page.next();
        } while (cursor != null);
        assertEquals(slice.queries.countWaiting(LEADER), seen.size());
        assertEquals(seen.size(), seen.stream().distinct().count());
        assertTrue(seen.containsAll(all));
        refused("worklog.cursor", () -> slice.queries.waiting(LEADER, "x", 2));
        var beyond = "+999999999-01-01T00:00:00Z_00000000-0000-0000-0000-000000000001";
        refused("worklog.cursor", () -> slice.queries.waiting(LEADER, beyond, 2));
    }

    private Entry submitted() {
        var entry = attach(slice.logbook.create(WORKER, work(1L)).entry());
        return slice.logbook.submit(WORKER, entry.id(), entry.version()).entry();
    }

    private void confirm(PersonId who, Entry entry) {
        slice.confirmations.confirm(who, entry.id(), entry.version(), GOOD);
    }

    private Entry attach(Entry entry) {
        return slice.products
                .attachFile(
                        WORKER,
                        entry.id(),
                        entry.version(),
                        "bien-ban.txt",
                        "text/plain",
                        UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8))
                .entry();
    }

    private static Problem refused(String code, Executable act) {
        var problem = assertThrows(Problem.class, act);
        assertEquals(code, problem.code());
        return problem;
    }

    private static WorkDraft work(Long task) {
        return work("Họp giao ban", TODAY, null, null, task, 1);
    }

    private static WorkDraft work(String title, LocalDate day, String start, String end, Long task, int quantity) {
        return new WorkDraft(
                null,
                title,
                null,
                day,
                start == null ? null : Instant.parse("2026-11-25T%s:00Z".formatted(start)),
                end == null ? null : Instant.parse("2026-11-25T%s:00Z".formatted(end)),
                task == null ? null : new TaskId(task),
                new BigDecimal(quantity));
    }

    private static WorkDraft identified(UUID id) {
        return new WorkDraft(id, "Họp giao ban", null, TODAY, null, null, null, null);
    }
}
