package vn.eoffice.kpi.worklog.internal.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.eoffice.kpi.worklog.internal.Slice.LEADER;
import static vn.eoffice.kpi.worklog.internal.Slice.WORKER;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.eoffice.kpi.catalogue.TaskId;
import vn.eoffice.kpi.host.api.FlowEvent;
import vn.eoffice.kpi.host.api.FlowRole;
import vn.eoffice.kpi.host.api.Receipt;
import vn.eoffice.kpi.host.api.Secrecy;
import vn.eoffice.kpi.platform.database.TestDatabase;
import vn.eoffice.kpi.platform.rest.Problem;
import vn.eoffice.kpi.worklog.EntryState;
import vn.eoffice.kpi.worklog.InboxEvent;
import vn.eoffice.kpi.worklog.InboxState;
import vn.eoffice.kpi.worklog.QualityGrade;
import vn.eoffice.kpi.worklog.internal.Events;
import vn.eoffice.kpi.worklog.internal.Slice;
import vn.eoffice.kpi.worklog.internal.confirm.VerdictDraft;
import vn.eoffice.kpi.worklog.internal.entry.StoredEntry;
import vn.eoffice.kpi.worklog.internal.entry.WorkDraft;

class IntakeTest {

    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    private static int documents;

    private final String document = "doc" + ++documents;
    private final Events events = new Events("office", document);
    private Slice slice;

    @BeforeEach
    void start() {
        slice = new Slice(DATABASE.database());
    }

    @Test
    void completedShareBecomesADraftOfTheDay() {
        slice.flow.acceptAll(List.of(
                events.ofDocument("document.registered"),
                events.due("2026-11-20T10:00:00Z").step("step.assigned"),
                events.at("2026-11-18T01:00:00Z").step("step.suspended", "chờ ý kiến"),
                events.at("2026-11-20T01:00:00Z").step("step.resumed"),
                events.due("2026-11-24T10:00:00Z").step("step.due-changed", "gia hạn"),
                // 00:30 on the 25th in Việt Nam
                events.at("2026-11-24T17:30:00Z").completed()));
        slice.readInbox();

        var stored = entry().orElseThrow();
        var entry = stored.entry();
        assertEquals(EntryState.DRAFT, entry.state());
        assertEquals(WORKER, entry.owner());
        assertEquals(LEADER, entry.leader());
        assertEquals(LocalDate.of(2026, 11, 25), entry.workedOn());
        assertEquals(LocalDate.of(2026, 11, 24), entry.dueDate());
        assertEquals(2, entry.suspendedWorkingDays());
        assertEquals("Về việc báo cáo tình hình phòng cháy", entry.title());
        assertEquals(1, entry.evidence().size());
        assertEquals(Events.SHA, entry.evidence().get(0).sha256());
        assertNotNull(entry.task());
        assertTrue(stored.taskSuggested());
        assertTrue(slice.workLog.day(WORKER, entry.workedOn()).contains(entry));
        assertEquals(List.of("entry.drafted"), slice.ledger.actions(entry.id()));
    }

    @Test
    void receiptsTellNewKnownAndConflictingEvents() {
        var first = events.step("step.assigned");
        var other = new FlowEvent(
                first.host(), first.id(), "step.started", first.time(), first.document(), first.step(), null, 1);
        assertEquals(Receipt.STORED, slice.flow.accept(first));
        assertEquals(Receipt.KNOWN, slice.flow.accept(first));
        assertEquals(Receipt.CONFLICT, slice.flow.accept(other));
        var next = events.step("step.started");
        assertEquals(
                List.of(Receipt.KNOWN, Receipt.STORED, Receipt.CONFLICT, Receipt.KNOWN),
                slice.flow.acceptAll(List.of(first, next, other, next)));
        slice.readInbox();
        assertEquals(2, count("select count(*) from worklog.fact where document = '%s'".formatted(document)));
    }

    @Test
    void manyEventsAreStoredInTheOrderOfTheirReceipts() {
        var many = new ArrayList<FlowEvent>();
        for (int i = 0; i < 2500; i++) {
            many.add(new FlowEvent("bulk", "e" + i, "x.unknown", null, null, null, null, 0));
        }
        slice.flow.accept(many.get(1700));
        var receipts = slice.flow.acceptAll(many);
        assertEquals(Receipt.KNOWN, receipts.get(1700));
        assertEquals(2499, receipts.stream().filter(Receipt.STORED::equals).count());
        slice.readInbox();
        assertEquals(2500, count("select count(*) from worklog.inbox where host = 'bulk' and state = 'IGNORED'"));
    }

    @Test
    void ofSecretDocumentsOnlyACountRemains() throws SQLException {
        var before = slice.inbox.secretEvents().getOrDefault("office", 0L);
        var secret = events.subject("Tuyệt đối không được lưu").secrecy(Secrecy.CONFIDENTIAL);
        assertEquals(Receipt.SECRET, slice.flow.accept(secret.completed()));
        assertEquals(
                Receipt.SECRET,
                slice.flow.accept(
                        secret.secrecy(Secrecy.NORMAL).completed(secret.reply(Events.SHA, Secrecy.TOP_SECRET))));
        slice.readInbox();
        assertEquals(before + 2, slice.inbox.secretEvents().get("office"));
        assertTrue(entry().isEmpty());
        try (var connection = DATABASE.dataSource().getConnection();
                var tables = connection.prepareStatement(
                        "select table_name from information_schema.tables where table_schema = 'worklog'");
                var names = tables.executeQuery()) {
            while (names.next()) {
                assertEquals(
                        0,
                        count(
                                "select count(*) from worklog.%1$s t where t::text like '%%%2$s%%' or t::text like '%%Tuyệt đối%%'"
                                        .formatted(names.getString(1), document)),
                        names.getString(1));
            }
        }
    }

    @Test
    void forInformationGivesNoEntryAndCollaborationDoes() {
        slice.flow.accept(events.role(FlowRole.FOR_INFORMATION).completed());
        slice.readInbox();
        assertTrue(entry().isEmpty());
        slice.flow.accept(events.role(FlowRole.COLLABORATOR).completed());
        slice.readInbox();
        assertEquals(FlowRole.COLLABORATOR, entry().orElseThrow().entry().role());
    }

    @Test
    void unknownPersonWaitsUntilTheDirectoryKnowsThem() {
        slice.flow.accept(events.assignee("p9").completed());
        slice.readInbox();
        var waiting = theEvent();
        assertEquals(InboxState.WAITING, waiting.state());
        assertEquals("worklog.event.person", waiting.reasonCode());
        assertTrue(waiting.reason().vi().contains("p9"));
        assertEquals(0, count("select count(*) from worklog.fact where document = '%s'".formatted(document)));

        slice.directory.person(9, "Người Mới", 2L);
        slice.readInbox();
        assertEquals(InboxState.WAITING, theEvent().state());
        slice.clock.advance(Duration.ofMinutes(1));
        slice.readInbox();
        assertEquals(InboxState.DONE, theEvent().state());
        assertNull(theEvent().reason());
        assertEquals(9, entry().orElseThrow().entry().owner().value());
    }

    @Test
    void workBeforeThePersonHadAPostWaits() {
        slice.flow.accept(events.at("2019-11-20T01:00:00Z").completed());
        slice.readInbox();
        assertEquals("worklog.event.post", theEvent().reasonCode());
        assertTrue(entry().isEmpty());
    }

    @Test
    void oneBadEventDoesNotHoldUpItsBatch() {
        var other = new Events("office", "other-" + document);
        slice.flow.acceptAll(List.of(
                events.at("2019-11-20T01:00:00Z").completed(),
                other.at("2026-11-20T01:00:00Z").completed()));
        slice.readInbox();
        assertEquals(InboxState.WAITING, theEvent().state());
        assertTrue(slice.store
                .find(FlowEntries.id("office", "other-" + document, "s1"))
                .isPresent());
    }

    @Test
    void listenerThatRefusesLeavesNothingHalfWritten() {
        slice.listener((before, after) -> {
            throw new IllegalStateException("not now");
        });
        slice.flow.accept(events.completed());
        slice.readInbox();
        assertEquals("worklog.event.failed", theEvent().reasonCode());
        assertTrue(entry().isEmpty());
        assertEquals(0, count("select count(*) from worklog.fact where document = '%s'".formatted(document)));

        slice.listener((before, after) -> {});
        slice.inbox.replay(theEvent().id(), "person:2");
        slice.readInbox();
        assertEquals(InboxState.DONE, theEvent().state());
        assertTrue(entry().isPresent());
    }

    @Test
    void twoNodesReadingAtOnceDoubleNothingAndLoseNothing() throws Exception {
        var all = new ArrayList<FlowEvent>();
        for (int i = 0; i < 40; i++) {
            var one = new Events("two-nodes", document + "-" + i);
            all.addAll(List.of(
                    one.step("step.assigned"),
                    one.completed(),
                    one.step("step.returned", "bổ sung"),
                    one.completed(),
                    i % 2 == 0 ? one.step("step.recalled", "giao nhầm") : one.step("step.started")));
        }
        Collections.shuffle(all, new Random(1));
        var other = new Slice(DATABASE.database());
        var pool = Executors.newFixedThreadPool(4);
        try {
            for (int from = 0; from < all.size(); from += 20) {
                slice.flow.acceptAll(all.subList(from, from + 20));
                pool.submit(slice::readInbox);
                pool.submit(other::readInbox);
            }
        } finally {
            pool.shutdown();
            assertTrue(pool.awaitTermination(60, TimeUnit.SECONDS));
        }
        slice.clock.advance(Duration.ofMinutes(1));
        slice.readInbox();
        assertEquals(200, count("select count(*) from worklog.inbox where host = 'two-nodes' and state = 'DONE'"));
        for (int i = 0; i < 40; i++) {
            var state = slice.store
                    .find(FlowEntries.id("two-nodes", document + "-" + i, "s1"))
                    .map(stored -> stored.entry().state())
                    .orElse(EntryState.VOIDED);
            assertEquals(i % 2 == 0 ? EntryState.VOIDED : EntryState.DRAFT, state);
        }
    }

    @Test
    void missingDocumentWaitsWithItsReason() {
        slice.flow.accept(new FlowEvent("office", document, "step.completed", null, null, null, null, 0));
        slice.readInbox();
        var event = slice.inbox.events(InboxState.WAITING, null, 1).events().get(0);
        assertEquals(document, event.eventId());
        assertEquals("worklog.event.missing", event.reasonCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "có\u0000ký tự", "x\ud800"})
    void eventsWithUnusableNamesAreRefused(String id) {
        var name = id.isEmpty() ? "x".repeat(201) : id;
        var problem = assertThrows(
                Problem.class,
                () -> slice.flow.accept(new FlowEvent("office", name, "step.completed", null, null, null, null, 0)));
        assertEquals("id", problem.faults().get(0).field());
    }

    @Test
    void recallTakesADraftBackAndCompletionGivesItAgain() {
        slice.flow.acceptAll(List.of(events.completed(), events.step("step.recalled", "giao nhầm")));
        slice.flow.accept(events.completed());
        slice.readInbox();
        assertEquals(EntryState.DRAFT, entry().orElseThrow().entry().state());

        slice.flow.accept(events.step("step.returned", "thiếu phụ lục"));
        slice.readInbox();
        assertEquals(EntryState.VOIDED, entry().orElseThrow().entry().state());
        slice.flow.accept(events.at("2026-11-25T01:00:00Z").completed());
        slice.readInbox();
        var entry = entry().orElseThrow().entry();
        assertEquals(EntryState.DRAFT, entry.state());
        assertEquals(LocalDate.of(2026, 11, 25), entry.workedOn());
        assertEquals(List.of("entry.drafted", "entry.recalled", "entry.reopened"), slice.ledger.actions(entry.id()));
    }

    @Test
    void entryDroppedByItsOwnerStaysDropped() {
        slice.flow.accept(events.completed());
        slice.readInbox();
        var entry = entry().orElseThrow().entry();
        slice.logbook.drop(WORKER, entry.id(), entry.version(), "việc trùng");
        slice.flow.accept(events.completed());
        slice.readInbox();
        assertEquals(EntryState.VOIDED, entry().orElseThrow().entry().state());
    }

    @Test
    void lateFactsReachASubmittedEntryAndRecallVoidsIt() {
        submitted();
        slice.flow.accept(events.due("2026-11-30T10:00:00Z").step("step.due-changed", "gia hạn"));
        slice.readInbox();
        var late = entry().orElseThrow().entry();
        assertEquals(LocalDate.of(2026, 11, 30), late.dueDate());
        assertEquals(EntryState.SUBMITTED, late.state());

        slice.flow.accept(events.ofDocument("document.recalled"));
        slice.readInbox();
        assertEquals(EntryState.VOIDED, entry().orElseThrow().entry().state());
        assertEquals(
                1,
                count("select count(*) from worklog.queue_item where entry = '%s' and not waiting"
                        .formatted(late.id())));
    }

    @Test
    void confirmedEntryIsNeverEditedButFlagged() {
        var submitted = submitted();
        slice.confirmations.confirm(
                LEADER,
                submitted.entry().id(),
                submitted.entry().version(),
                new VerdictDraft(QualityGrade.GOOD, false, null));
        var confirmed = entry().orElseThrow();
        slice.flow.accept(events.due("2026-11-30T10:00:00Z").step("step.due-changed", "gia hạn muộn"));
        slice.readInbox();
        slice.flow.accept(events.step("step.recalled", "thu hồi muộn"));
        slice.readInbox();
        assertEquals(confirmed, entry().orElseThrow());
        var event = theEvent();
        assertEquals(InboxState.DONE, event.state());
        assertEquals("worklog.event.confirmed", event.reasonCode());
        assertTrue(slice.ledger.actions(confirmed.entry().id()).contains("entry.recalled-after-confirmation"));
    }

    @Test
    void suggestionFollowsTheDocumentUntilTheOwnerChose() {
        slice.flow.accept(events.subject("Về việc a").completed());
        slice.readInbox();
        var first = entry().orElseThrow().entry();
        slice.flow.accept(events.subject("Về việc ab").step("step.started"));
        slice.readInbox();
        var second = entry().orElseThrow();
        assertFalse(first.task().equals(second.entry().task()));
        assertTrue(second.taskSuggested());

        var chosen = slice.logbook.edit(WORKER, first.id(), second.entry().version(), draft(3));
        assertFalse(chosen.taskSuggested());
        slice.flow.accept(events.subject("Về việc abc").step("step.started"));
        slice.readInbox();
        assertEquals("B3", entry().orElseThrow().entry().task().code());
    }

    @Test
    void inboxIsReadPageByPage() {
        for (int i = 0; i < 5; i++) {
            slice.flow.accept(new FlowEvent("pages", document + i, "x.unknown", null, null, null, null, 0));
        }
        slice.readInbox();
        var seen = new ArrayList<String>();
        var page = slice.inbox.events(InboxState.IGNORED, null, 2);
        for (int i = 0; i < 2; i++) {
            page.events().forEach(event -> seen.add(event.eventId()));
            page = slice.inbox.events(InboxState.IGNORED, page.next(), 2);
        }
        assertEquals(List.of(document + 4, document + 3, document + 2, document + 1), seen);
        assertThrows(Problem.class, () -> slice.inbox.replay(Long.MAX_VALUE, "person:2"));
        assertThrows(Problem.class, () -> slice.inbox.events(null, "x", 2));
        assertThrows(Problem.class, () -> slice.inbox.events(null, null, 0));
    }

    private StoredEntry submitted() {
        slice.flow.accept(events.completed());
        slice.readInbox();
        var entry = entry().orElseThrow().entry();
        return slice.logbook.submit(WORKER, entry.id(), entry.version());
    }

    private static WorkDraft draft(long task) {
        return new WorkDraft(null, "không dùng", null, null, null, null, new TaskId(task), BigDecimal.ONE);
    }

    private Optional<StoredEntry> entry() {
        return slice.store.find(FlowEntries.id("office", document, "s1"));
    }

    private InboxEvent theEvent() {
        return slice.inbox.events(null, null, 100).events().stream()
                .filter(event -> event.eventId().startsWith(document + "-"))
                .findFirst()
                .orElseThrow();
    }

    private static long count(String sql) {
        try (var connection = DATABASE.dataSource().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
