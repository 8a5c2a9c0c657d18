package vn.eoffice.kpi.host.reference.internal.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.eoffice.kpi.host.api.DocumentKey;
import vn.eoffice.kpi.host.api.FlowRole;
import vn.eoffice.kpi.host.api.PersonKey;
import vn.eoffice.kpi.host.api.Secrecy;
import vn.eoffice.kpi.host.reference.Assignment;
import vn.eoffice.kpi.host.reference.Attachment;
import vn.eoffice.kpi.host.reference.Product;
import vn.eoffice.kpi.host.reference.internal.OfficeFixture;
import vn.eoffice.kpi.host.reference.internal.Refusal;
import vn.eoffice.kpi.host.reference.internal.queue.QueueKind;
import vn.eoffice.kpi.host.reference.internal.queue.QueueTask;
import vn.eoffice.kpi.host.reference.internal.register.DocumentRow;
import vn.eoffice.kpi.host.reference.internal.register.DocumentState;
import vn.eoffice.kpi.host.reference.internal.register.Files;
import vn.eoffice.kpi.platform.database.TestDatabase;

class FlowTest {

    @RegisterExtension
    static final TestDatabase DB = new TestDatabase();

    private static final LocalDate DUE = LocalDate.of(2026, 12, 5);
    private static final Product REPLY = new Product("Công văn", "V/v báo cáo biên chế", "Nội dung trả lời", null);

    private final OfficeFixture office = new OfficeFixture(DB.database());

    @Test
    void aDocumentGoesFromTheClerkOverTheHeadToTheLeadAndClosesWithTheReply() {
        DocumentKey document = office.assigned(office.colleague);
        office.office.start(document, office.specialist, office.time.instant());
        assertNotNull(office.office.complete(
                document,
                office.colleague,
                new Product("Báo cáo", "Số liệu", null, pdf("so-lieu.pdf")),
                null,
                office.time.instant()));
        assertEquals(DocumentState.ASSIGNED, state(document));

        DocumentKey reply = office.office.complete(document, office.specialist, REPLY, null, office.time.instant());

        assertEquals(DocumentState.CLOSED, state(document));
        DocumentRow issued = office.registers.document(OfficeFixture.id(reply));
        assertEquals("1/SNV", issued.number());
        assertEquals(Files.sha256("Nội dung trả lời".getBytes(StandardCharsets.UTF_8)), issued.sha256());
        assertEquals(OfficeFixture.id(document), issued.replyTo());
        assertEquals(
                List.of(
                        "document.registered",
                        "step.assigned",
                        "step.assigned",
                        "step.started",
                        "step.completed",
                        "step.completed",
                        "document.closed"),
                types(document));
    }

    @Test
    void thereIsOneLeadAndNobodyHasTwoRoles() {
        DocumentKey document = office.submitted();
        assertRefused(
                "lead",
                () -> assign(
                        document,
                        List.of(share(office.specialist, FlowRole.LEAD), share(office.colleague, FlowRole.LEAD))));
        assertRefused("lead", () -> assign(document, List.of(share(office.colleague, FlowRole.COLLABORATOR))));
        assertRefused(
                "lead",
                () -> assign(
                        document,
                        List.of(
                                share(office.specialist, FlowRole.LEAD),
                                share(office.specialist, FlowRole.COLLABORATOR))));
        assertRefused("lead", () -> assign(document, List.of()));
        assertRefused("lead", () -> assign(document, List.of(share(office.stranger, FlowRole.LEAD))));
        assign(document, List.of(share(office.specialist, FlowRole.LEAD)));
        assertRefused("lead", () -> assign(document, List.of(share(office.colleague, FlowRole.LEAD))));
        assertEquals(List.of("document.registered", "step.assigned"), types(document));
    }

    @Test
    void aPersonalDeadlineStaysWithinTheDocumentsUnlessBothAreExtended() {
        DocumentKey document = office.assigned();
        assertRefused(
                "due",
                () -> act(office.head, document, office.specialist, ShareAction.CHANGE_DUE, due("2026-12-20", false)));
        assertRefused(
                "due",
                () -> act(office.head, document, office.specialist, ShareAction.CHANGE_DUE, due("2026-11-01", false)));
        act(office.head, document, office.specialist, ShareAction.CHANGE_DUE, due("2026-12-20", true));
        assertEquals(
                LocalDate.of(2026, 12, 20),
                office.share(document, office.specialist).dueOn());
        assertEquals(
                LocalDate.of(2026, 12, 20),
                office.dossier(document, office.head).document().dueOn());
        assertTrue(office.journal.history(OfficeFixture.id(document)).stream()
                .anyMatch(a ->
                        DUE.equals(a.dueBefore()) && LocalDate.of(2026, 12, 20).equals(a.dueAfter())));
    }

    @Test
    void anExtensionIsAskedForAndGrantedByTheAssigner() {
        DocumentKey document = office.assigned();
        act(office.specialist, document, office.specialist, ShareAction.ASK_EXTENSION, due("2026-12-09", false));
        assertEquals(List.of(QueueTask.DECIDE_EXTENSION), tasks(office.head));
        assertEquals(DUE, office.share(document, office.specialist).dueOn());
        assertThrows(
                Refusal.class,
                () -> act(
                        office.specialist,
                        document,
                        office.specialist,
                        ShareAction.GRANT_EXTENSION,
                        ShareInput.reason(null)));
        act(office.head, document, office.specialist, ShareAction.GRANT_EXTENSION, ShareInput.reason(null));
        assertEquals(
                LocalDate.of(2026, 12, 9),
                office.share(document, office.specialist).dueOn());
        assertEquals(List.of(), tasks(office.head));
        assertEquals("step.due-changed", types(document).get(2));
    }

    @Test
    void suspendedWorkCannotBeFinishedUntilItIsResumed() {
        DocumentKey document = office.assigned();
        act(office.head, document, office.specialist, ShareAction.SUSPEND, ShareInput.reason("Chờ ý kiến Bộ"));
        assertThrows(
                Refusal.class,
                () -> office.office.complete(document, office.specialist, REPLY, null, office.time.instant()));
        act(office.head, document, office.specialist, ShareAction.RESUME, ShareInput.reason(null));
        office.office.complete(document, office.specialist, REPLY, null, office.time.instant());
        assertEquals(
                List.of(
                        "document.registered",
                        "step.assigned",
                        "step.suspended",
                        "step.resumed",
                        "step.completed",
                        "document.closed"),
                types(document));
    }

    @Test
    void whatIsReturnedIsOpenAgainAndItsReplyWithdrawn() {
        DocumentKey document = office.assigned();
        DocumentKey first = office.office.complete(document, office.specialist, REPLY, null, office.time.instant());
        act(office.head, document, office.specialist, ShareAction.RETURN, ShareInput.reason("Sai số liệu"));
        assertEquals(DocumentState.ASSIGNED, state(document));
        assertEquals(DocumentState.RECALLED, state(first));
        ShareRow share = office.share(document, office.specialist);
        assertEquals(ShareState.STARTED, share.state());
        assertNull(share.productId());
        assertEquals("Nội dung trả lời", share.draftBody());
        DocumentKey second = office.office.complete(document, office.specialist, REPLY, null, office.time.instant());
        assertEquals(
                "2/SNV", office.registers.document(OfficeFixture.id(second)).number());
        assertEquals(DocumentState.CLOSED, state(document));
    }

    @Test
    void aDraftUnderReviewIsNotIssuedAndAReturnedOneComesBackWithTheComment() {
        DocumentKey document = office.assigned();
        ShareInput draft = new ShareInput(null, null, false, false, "Công văn", "V/v trả lời", "Bản thảo", null);
        act(office.specialist, document, office.specialist, ShareAction.SUBMIT_DRAFT, draft);
        assertEquals(List.of(QueueTask.REVIEW_DRAFT), tasks(office.head));
        assertThrows(
                Refusal.class,
                () -> office.office.complete(document, office.specialist, REPLY, null, office.time.instant()));
        act(office.head, document, office.specialist, ShareAction.RETURN_DRAFT, ShareInput.reason("Bổ sung số liệu"));
        assertEquals(List.of(QueueTask.RETURNED), tasks(office.specialist));
        assertEquals(
                "Bổ sung số liệu", office.share(document, office.specialist).draftComment());
    }

    @Test
    void workTakenBackOrDeclinedLeavesAPlaceForAnotherLead() {
        DocumentKey document = office.assigned();
        act(
                office.specialist,
                document,
                office.specialist,
                ShareAction.DECLINE,
                ShareInput.reason("Không đúng chuyên môn"));
        assertThrows(Refusal.class, () -> office.dossier(document, office.specialist));
        assertEquals(List.of(QueueTask.NAME_LEAD), tasks(office.head));
        assign(document, List.of(share(office.colleague, FlowRole.LEAD)));
        act(office.clerk, document, office.colleague, ShareAction.RECALL, ShareInput.reason("Nhầm"));
        assign(document, List.of(share(office.specialist, FlowRole.LEAD)));
        assertEquals(
                List.of(
                        "document.registered",
                        "step.assigned",
                        "step.recalled",
                        "step.assigned",
                        "step.recalled",
                        "step.assigned"),
                types(document));
    }

    @Test
    void theClerkRecallsAWholeDocumentEvenAfterItIsDone() {
        DocumentKey document = office.assigned(office.colleague);
        office.office.complete(document, office.specialist, REPLY, null, office.time.instant());
        office.distribution.recall(
                office.viewer(office.clerk),
                OfficeFixture.id(document),
                "Nơi gửi thu hồi",
                null,
                office.time.instant());
        assertEquals(DocumentState.RECALLED, state(document));
        assertEquals(
                ShareState.COMPLETED, office.share(document, office.specialist).state());
        assertEquals(
                ShareState.RECALLED, office.share(document, office.colleague).state());
        List<String> types = types(document);
        assertEquals(List.of("step.recalled", "document.recalled"), types.subList(types.size() - 2, types.size()));
    }

    @Test
    void aCompletionWithoutDocumentNeedsAResult() {
        DocumentKey document = office.assigned();
        assertRefused(
                "reason", () -> office.office.complete(document, office.specialist, null, " ", office.time.instant()));
        assertRefused(
                "body",
                () -> office.office.complete(
                        document,
                        office.specialist,
                        new Product("Công văn", "V/v", null, null),
                        null,
                        office.time.instant()));
        assertRefused(
                "type",
                () -> office.office.complete(
                        document,
                        office.specialist,
                        new Product("Thơ", "V/v", "x", null),
                        null,
                        office.time.instant()));
        assertNull(office.office.complete(document, office.specialist, null, "Lưu, theo dõi", office.time.instant()));
        assertEquals(DocumentState.CLOSED, state(document));
    }

    @Test
    void aStaleFormIsRefusedAndChangesNothing() {
        DocumentKey document = office.submitted();
        int version = office.dossier(document, office.head).document().version();
        assign(document, List.of(share(office.specialist, FlowRole.LEAD)));
        Refusal refusal = assertThrows(
                Refusal.class,
                () -> office.distribution.assign(
                        office.viewer(office.head),
                        OfficeFixture.id(document),
                        List.of(new Distribution.Wish(OfficeFixture.id(office.colleague), FlowRole.COLLABORATOR, null)),
                        null,
                        null,
                        version,
                        office.time.instant()));
        assertEquals(Refusal.Reason.STALE, refusal.reason());
        assertEquals(1, office.dossier(document, office.head).shares().size());
    }

    @Test
    void onlyThoseConcernedSeeADocumentAndASecretOneOnlyThoseNamed() {
        DocumentKey open = office.assigned();
        DocumentKey secret = office.register("Nội dung mật", Secrecy.CONFIDENTIAL);
        office.office.forward(secret, office.clerk, office.head, null, office.time.instant());
        for (PersonKey reader : List.of(office.clerk, office.head, office.specialist)) {
            assertNotNull(office.dossier(open, reader));
        }
        for (PersonKey other : List.of(office.colleague, office.stranger)) {
            assertThrows(Refusal.class, () -> office.dossier(open, other));
        }
        assertNotNull(office.dossier(secret, office.head));
        assertThrows(Refusal.class, () -> office.dossier(secret, office.specialist));
    }

    @Test
    void theReplyIsSeenByTheHeadOfItsAuthorAndByThoseOnTheDocument() {
        DocumentKey document = office.assigned(office.colleague);
        long reply = OfficeFixture.id(
                office.office.complete(document, office.specialist, REPLY, null, office.time.instant()));
        for (PersonKey reader : List.of(office.clerk, office.head, office.specialist, office.colleague)) {
            assertNotNull(office.registers.find(reply, office.viewer(reader)));
        }
        assertNull(office.registers.find(reply, office.viewer(office.stranger)));
    }

    @Test
    void queuesHoldWhatWaitsForEachPerson() {
        DocumentKey document = office.register("Chờ trình", Secrecy.NORMAL);
        assertEquals(List.of(QueueTask.SUBMIT), tasks(office.clerk));
        office.office.forward(document, office.clerk, office.head, null, office.time.instant());
        assertEquals(List.of(), tasks(office.clerk));
        assertEquals(List.of(QueueTask.INSTRUCT), tasks(office.head));
        assign(
                document,
                List.of(share(office.specialist, FlowRole.LEAD), share(office.colleague, FlowRole.FOR_INFORMATION)));
        assertEquals(List.of(QueueTask.LEAD), tasks(office.specialist));
        assertEquals(1, office.queues.counts(office.viewer(office.colleague)).information());
        assertEquals(
                1,
                office.queues
                        .waiting(QueueKind.FOLLOW, office.viewer(office.head))
                        .size());
        act(office.colleague, document, office.colleague, ShareAction.READ, ShareInput.reason(null));
        assertEquals(0, office.queues.counts(office.viewer(office.colleague)).information());
        assertEquals(
                1, office.queues.done(office.viewer(office.colleague), null, 0).size());
    }

    private void assign(DocumentKey document, List<Assignment.Share> shares) {
        office.office.assign(document, new Assignment(office.head, shares, null, null, office.time.instant()));
    }

    private static Assignment.Share share(PersonKey person, FlowRole role) {
        return new Assignment.Share(person, role, null);
    }

    private void act(PersonKey by, DocumentKey document, PersonKey of, ShareAction action, ShareInput in) {
        office.processing.act(
                office.viewer(by),
                OfficeFixture.id(document),
                office.share(document, of).id(),
                action,
                in,
                null,
                office.time.instant());
    }

    private static ShareInput due(String day, boolean both) {
        return new ShareInput("Khối lượng lớn", LocalDate.parse(day), both, false, null, null, null, null);
    }

    private static Attachment pdf(String name) {
        return new Attachment(name, "application/pdf", "%PDF-1.7 noi dung".getBytes(StandardCharsets.UTF_8));
    }

    private DocumentState state(DocumentKey document) {
        return office.registers.document(OfficeFixture.id(document)).state();
    }

    private List<QueueTask> tasks(PersonKey person) {
        return office.queues.waiting(QueueKind.TODO, office.viewer(person)).stream()
                .map(item -> item.task())
                .toList();
    }

    private List<String> types(DocumentKey document) {
        return office.journal.after(0, 10_000).stream()
                .filter(e -> e.documentId() == OfficeFixture.id(document))
                .map(e -> e.type())
                .toList();
    }

    private static void assertRefused(String field, org.junit.jupiter.api.function.Executable act) {
        assertEquals(field, assertThrows(Refusal.class, act).field());
    }
}
