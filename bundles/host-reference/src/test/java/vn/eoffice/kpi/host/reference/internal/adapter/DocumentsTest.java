package vn.eoffice.kpi.host.reference.internal.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.eoffice.kpi.host.api.Confirmation;
import vn.eoffice.kpi.host.api.ConfirmationId;
import vn.eoffice.kpi.host.api.Cursor;
import vn.eoffice.kpi.host.api.DocumentFlow;
import vn.eoffice.kpi.host.api.DocumentHeader;
import vn.eoffice.kpi.host.api.DocumentKey;
import vn.eoffice.kpi.host.api.FlowEvent;
import vn.eoffice.kpi.host.api.FlowPage;
import vn.eoffice.kpi.host.api.PersonKey;
import vn.eoffice.kpi.host.api.Receipt;
import vn.eoffice.kpi.host.api.RequestView;
import vn.eoffice.kpi.host.api.Secrecy;
import vn.eoffice.kpi.host.reference.Product;
import vn.eoffice.kpi.host.reference.internal.OfficeFixture;
import vn.eoffice.kpi.host.reference.internal.account.Accounts;
import vn.eoffice.kpi.host.reference.internal.register.IncomingForm;
import vn.eoffice.kpi.platform.database.TestDatabase;

class DocumentsTest {

    @RegisterExtension
    static final TestDatabase DB = new TestDatabase();

    private final OfficeFixture office = new OfficeFixture(DB.database());
    private final ReferenceDocuments documents = new ReferenceDocuments(office.registers, office.staff, office.journal);

    /** Remembers what it was told, and refuses what it is asked to refuse. */
    private static class Ear implements DocumentFlow {
        final List<FlowEvent> heard = new ArrayList<>();
        String refused = "";

        @Override
        public Receipt accept(FlowEvent event) {
            return acceptAll(List.of(event)).get(0);
        }

        @Override
        public synchronized List<Receipt> acceptAll(List<FlowEvent> events) {
            if (events.stream().anyMatch(e -> e.id().equals(refused))) {
                throw new IllegalStateException("not this one");
            }
            heard.addAll(events);
            return events.stream().map(e -> Receipt.STORED).toList();
        }
    }

    @Test
    void pulledEventsAreTheSameEachTimeWhateverThePageAndWhateverHappenedSince() {
        Cursor start = end();
        DocumentKey document = office.assigned(office.colleague);
        List<FlowEvent> first = pull(start, 2);
        office.register.correct(
                office.viewer(office.clerk),
                office.registers.document(OfficeFixture.id(document)),
                IncomingForm.checked(
                        "Công văn", "78/UBND-VP", "UBND tỉnh", null, "Trích yếu đã sửa", null, null, null, null),
                office.registers.document(OfficeFixture.id(document)).version(),
                office.time.instant());
        List<FlowEvent> again = pull(start, 100);
        assertEquals(first, again.subList(0, first.size()));
        assertEquals("Trích yếu đã sửa", again.get(again.size() - 1).document().subject());
        Set<String> ids = new HashSet<>();
        again.forEach(e -> assertTrue(ids.add(e.id())));
        for (int i = 1; i < again.size(); i++) {
            assertTrue(again.get(i).revision() > again.get(i - 1).revision());
        }
    }

    @Test
    void aCompletedStepCarriesWhoWhatWhenAndTheProductsDigest() {
        Cursor start = end();
        DocumentKey document = office.assigned();
        DocumentKey reply = office.office.complete(
                document,
                office.specialist,
                new Product("Công văn", "V/v trả lời", "Nội dung", null),
                null,
                office.time.instant());
        FlowEvent done = pull(start, 100).stream()
                .filter(e -> e.type().equals("step.completed"))
                .findFirst()
                .orElseThrow();
        assertEquals("reference", done.host());
        assertEquals(office.specialist, done.step().assignee());
        assertEquals(office.specialist, done.actor());
        assertEquals(Instant.parse("2026-12-05T10:00:00Z"), done.step().dueAt());
        assertEquals(Instant.parse("2026-12-10T10:00:00Z"), done.step().documentDueAt());
        assertEquals(office.now(), done.step().completedAt());
        DocumentHeader product = done.step().product();
        assertEquals(reply, product.key());
        assertEquals(DocumentHeader.Kind.OUTGOING, product.kind());
        assertEquals(64, product.sha256().length());
        assertEquals(LocalDate.of(2026, 11, 25), product.issuedDate());
        assertEquals("/eoffice/documents/" + reply.value(), product.link());
        assertEquals(product, documents.header(reply).orElseThrow());
    }

    @Test
    void onlyWhoMayReadADocumentInTheOfficeMayNameItInThePlugin() {
        DocumentKey document = office.assigned();
        assertTrue(documents.mayRead(office.specialist, document));
        assertFalse(documents.mayRead(office.colleague, document));
        assertFalse(documents.mayRead(office.specialist, new DocumentKey("999999999")));
        assertFalse(documents.mayRead(new PersonKey("nobody"), document));
    }

    @Test
    void aSecretDocumentTellsNothingButThatItIsSecret() {
        Cursor start = end();
        DocumentKey secret = office.register("Kế hoạch tuyệt đối không lộ", Secrecy.SECRET);
        office.office.forward(secret, office.clerk, office.head, "Cũng không lộ", office.time.instant());
        FlowEvent event = pull(start, 10).get(0);
        assertEquals(Secrecy.SECRET, event.document().secrecy());
        assertFalse(event.toString().contains("lộ"));
        assertFalse(event.toString().contains("77/UBND-VP"));
        assertNull(event.document().issuer());
        assertTrue(documents.header(secret).isEmpty());
    }

    @Test
    void theOutboxIsHandedOverOnceAndABadEventHoldsUpNoOther() {
        Ear ear = new Ear();
        FlowDispatcher dispatcher = new FlowDispatcher(office.schema, office.journal, ear);
        dispatcher.drain();
        ear.heard.clear();
        DocumentKey document = office.assigned();
        ear.refused = "d" + document.value() + "-1";
        dispatcher.drain();
        assertEquals(
                List.of("d" + document.value() + "-2"),
                ear.heard.stream().map(FlowEvent::id).toList());
        ear.refused = "";
        dispatcher.drain();
        dispatcher.drain();
        assertEquals(
                List.of("d" + document.value() + "-2", "d" + document.value() + "-1"),
                ear.heard.stream().map(FlowEvent::id).toList());
    }

    @Test
    void aCommitWakesTheDispatcherAndARollbackLeavesNothingToSend() throws Exception {
        CountDownLatch told = new CountDownLatch(1);
        List<String> subjects = new ArrayList<>();
        Ear ear = new Ear() {
            @Override
            public synchronized List<Receipt> acceptAll(List<FlowEvent> events) {
                events.forEach(e -> subjects.add(e.document().subject()));
                if (subjects.contains("Có thật")) {
                    told.countDown();
                }
                return super.acceptAll(events);
            }
        };
        FlowDispatcher dispatcher = new FlowDispatcher(office.schema, office.journal, ear);
        dispatcher.start();
        try {
            office.schema.transaction(() -> {
                office.register("Bị hủy", Secrecy.NORMAL);
                throw new IllegalStateException();
            });
        } catch (IllegalStateException expected) {
            office.register("Có thật", Secrecy.NORMAL);
        }
        assertTrue(told.await(10, TimeUnit.SECONDS));
        dispatcher.stop();
        assertFalse(subjects.contains("Bị hủy"));
    }

    @Test
    void confirmationsStandInTheLeadersQueueUntilTheyAreWithdrawn() {
        ReferenceQueue queue = new ReferenceQueue(office.schema);
        Confirmation item = new Confirmation(
                new ConfirmationId("c-" + office.head),
                office.head,
                office.specialist,
                "Báo cáo biên chế",
                null,
                office.time.instant());
        queue.put(item);
        queue.put(item);
        assertEquals(1, office.queues.counts(office.viewer(office.head)).confirm());
        assertEquals(
                "Lê Chuyên Viên",
                office.queues.confirmations(office.viewer(office.head)).get(0).authorName());
        queue.withdraw(item.id());
        queue.withdraw(item.id());
        assertEquals(0, office.queues.counts(office.viewer(office.head)).confirm());
    }

    @Test
    void theOfficesSessionSignsInToThePlugin() {
        ReferenceSignIn signIn = new ReferenceSignIn(office.accounts);
        String token = office.accounts
                .signIn(office.login(office.head), OfficeFixture.PASSWORD, null)
                .orElseThrow();
        var caller = signIn.caller(request(token)).orElseThrow();
        assertEquals(office.head, caller.person());
        assertEquals("reference", caller.host());
        assertFalse(caller.sessionKey().contains(token));
        assertTrue(signIn.caller(request("x")).isEmpty());
        office.accounts.signOut(token);
        assertTrue(signIn.caller(request(token)).isEmpty());
        assertNotNull(signIn.signInPath());
    }

    private static RequestView request(String token) {
        return new RequestView() {
            @Override
            public Optional<String> cookie(String name) {
                return name.equals(Accounts.COOKIE) ? Optional.of(token) : Optional.empty();
            }

            @Override
            public Optional<String> header(String name) {
                return Optional.empty();
            }

            @Override
            public String remoteAddress() {
                return "127.0.0.1";
            }
        };
    }

    private Cursor end() {
        Cursor cursor = Cursor.START;
        FlowPage page;
        do {
            page = documents.eventsSince(cursor, 500);
            cursor = page.next();
        } while (page.more());
        return cursor;
    }

    private List<FlowEvent> pull(Cursor from, int limit) {
        List<FlowEvent> events = new ArrayList<>();
        Cursor cursor = from;
        FlowPage page;
        do {
            page = documents.eventsSince(cursor, limit);
            assertTrue(page.events().size() <= limit);
            events.addAll(page.events());
            cursor = page.next();
        } while (page.more());
        return events;
    }
}
