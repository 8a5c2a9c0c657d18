package vn.eoffice.kpi.catalogue.internal.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.eoffice.kpi.catalogue.internal.Drafts.draft;
import static vn.eoffice.kpi.catalogue.internal.Drafts.normed;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.eoffice.kpi.catalogue.Catalogue;
import vn.eoffice.kpi.catalogue.FeedbackDraft;
import vn.eoffice.kpi.catalogue.FeedbackKind;
import vn.eoffice.kpi.catalogue.Observation;
import vn.eoffice.kpi.catalogue.Succession;
import vn.eoffice.kpi.catalogue.TaskDraft;
import vn.eoffice.kpi.catalogue.TaskGroup;
import vn.eoffice.kpi.catalogue.TaskId;
import vn.eoffice.kpi.catalogue.TaskProfile;
import vn.eoffice.kpi.catalogue.internal.Drafts;
import vn.eoffice.kpi.catalogue.internal.StubDirectory;
import vn.eoffice.kpi.catalogue.internal.drift.Drift;
import vn.eoffice.kpi.catalogue.internal.feedback.Feedback;
import vn.eoffice.kpi.catalogue.internal.item.Items;
import vn.eoffice.kpi.catalogue.internal.store.CatalogueStore;
import vn.eoffice.kpi.catalogue.internal.task.Catalogues;
import vn.eoffice.kpi.catalogue.internal.task.TaskShelf;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.directory.Person;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.directory.UnitId;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.host.api.PersonKey;
import vn.eoffice.kpi.host.api.SubjectGroup;
import vn.eoffice.kpi.platform.audit.Act;
import vn.eoffice.kpi.platform.audit.Ledger;
import vn.eoffice.kpi.platform.database.TestDatabase;
import vn.eoffice.kpi.platform.rest.Problem;

class ProposalsTest {

    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final String OPEN = "Chưa có định mức";
    private static final PersonId UNIT_HEAD = new PersonId(1);
    private static final PersonId APPRAISER = new PersonId(2);
    private static final PersonId APPROVER = new PersonId(3);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Caller ADMINISTRATOR = new Caller("h", new PersonKey("9"), "Quản trị", "s", true);

    private final List<Act> acts = new ArrayList<>();
    private CatalogueStore store;
    private Ledger ledger;
    private Catalogue catalogue;
    private Proposals proposals;
    private Items items;

    @BeforeEach
    void open() {
        var zone = ZoneId.of("Asia/Ho_Chi_Minh");
        store = new CatalogueStore(db.database(), Clock.fixed(Instant.parse("2026-11-25T03:00:00Z"), zone));
        ledger = (Ledger) Proxy.newProxyInstance(
                Ledger.class.getClassLoader(), new Class<?>[] {Ledger.class}, (proxy, method, args) -> {
                    if (method.getName().equals("record")) {
                        acts.add((Act) args[0]);
                    }
                    return null;
                });
        var directory = directory();
        catalogue = Catalogues.of(store, ledger, directory);
        var shelf = new TaskShelf(store);
        var roles = new Roles(store, shelf, directory, ledger);
        roles.put(ADMINISTRATOR, APPRAISER, true, false, null);
        roles.put(ADMINISTRATOR, APPROVER, false, true, null);
        proposals = new Proposals(store, shelf, directory, roles, ledger);
        items = new Items(store, shelf);
    }

    /** Everybody is known and holds a post. */
    private static Directory directory() {
        var stub = new StubDirectory("Văn phòng");
        return (Directory) Proxy.newProxyInstance(
                Directory.class.getClassLoader(), new Class<?>[] {Directory.class}, (proxy, method, args) -> {
                    if (method.getName().equals("person") && args[0] instanceof PersonId id) {
                        return Optional.of(new Person(
                                id, "h", new PersonKey("" + id), "Người " + id, SubjectGroup.CIVIL_SERVANT, true));
                    }
                    return method.getName().equals("actor") ? "administrator:h/9" : method.invoke(stub, args);
                });
    }

    private static String code() {
        return "T-" + UUID.randomUUID();
    }

    private long given(TaskDraft draft) {
        catalogue.importTasks(List.of(draft), LocalDate.of(2026, 1, 1), "test");
        return catalogue.byCode(draft.code(), TODAY).orElseThrow().id().value();
    }

    private static ProposalDraft wanted(ProposalKind kind, List<Long> tasks, TaskDraft... drafts) {
        var shares = kind == ProposalKind.SPLIT
                ? List.of(new BigDecimal("0.7"), new BigDecimal("0.3"))
                : List.<BigDecimal>of();
        return new ProposalDraft(
                kind,
                tasks,
                Stream.of(drafts).map(ProposalsTest::complete).toList(),
                shares,
                "Định mức cũ không còn hợp lý");
    }

    private static TaskDraft complete(TaskDraft draft) {
        return draft.normHours() == null && !draft.name().equals(OPEN)
                ? Drafts.normed(draft, text(draft.coefficient()), "2")
                : draft;
    }

    private static String text(BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private Proposal approved(ProposalDraft draft) {
        var drafted = proposals.create(UNIT_HEAD, draft);
        var submitted = proposals.submit(UNIT_HEAD, drafted.id(), drafted.version());
        var appraised = proposals.appraise(APPRAISER, submitted.id(), submitted.version(), "Đồng ý");
        return proposals.approve(APPROVER, appraised.id(), appraised.version(), "12/QĐ-SNV", null);
    }

    private Proposal published(ProposalDraft draft, LocalDate day) {
        var approved = approved(draft);
        var published = proposals.publish(APPRAISER, approved.id(), approved.version(), day);
        catalogue = Catalogues.of(store, ledger, directory());
        return published;
    }

    @Test
    void aChangeHoldsFromItsDayAndLeavesThePastAsItWas() {
        var old = normed(draft(code(), "Soạn công văn"), "1", "2");
        long task = given(old);
        var day = TODAY.plusDays(6);

        var done = published(wanted(ProposalKind.CHANGE, List.of(task), normed(old, "1", "3")), day);

        assertEquals(ProposalState.PUBLISHED, done.state());
        var versions = items.versions(task);
        assertEquals(2, versions.size());
        assertEquals(day.minusDays(1), versions.get(0).row().validTo());
        assertEquals(new BigDecimal("2"), items.on(task, day.minusDays(1)).row().normHours());
        assertEquals(new BigDecimal("3"), items.on(task, day).row().normHours());
        assertEquals(
                List.of("normHours"),
                items.comparison(task, 1, 2).stream()
                        .map(change -> change.field())
                        .toList());
        assertEquals(
                List.of("drafted", "submitted", "appraised", "approved", "published"),
                proposals.acts(done.id()).stream().map(ActRow::action).toList());
        assertTrue(acts.stream().anyMatch(act -> act.action().equals("catalogue.task.versioned")));
    }

    @Test
    void aNewTaskIsOfferedFromItsDay() {
        var draft = draft(code(), "Tiếp công dân");

        published(wanted(ProposalKind.NEW, List.of(), draft), TODAY);

        assertEquals(
                "Tiếp công dân",
                catalogue.byCode(draft.code(), TODAY).orElseThrow().name());
        assertTrue(catalogue.byCode(draft.code(), TODAY.minusDays(1)).isEmpty());
    }

    @Test
    void aRetiredTaskIsShownAsSuchAndFound() {
        var draft = draft(code(), "Việc sẽ ngừng " + UUID.randomUUID());
        long task = given(draft);

        published(wanted(ProposalKind.RETIRE, List.of(task)), TODAY);

        assertTrue(catalogue.byCode(draft.code(), TODAY).isEmpty());
        var retired = new Items.Filter(draft.name(), null, null, Items.State.RETIRED);
        assertEquals(1, items.page(retired, TODAY, null, 10).tasks().size());
        assertEquals(
                0, items.page(retired, TODAY.minusDays(1), null, 10).tasks().size());
    }

    @Test
    void historyAndStatisticsFollowAMerge() {
        var first = normed(draft(code(), "Một"), "1", "2");
        var second = normed(draft(code(), "Hai"), "1", "4");
        long one = given(first);
        long two = given(second);
        for (int i = 0; i < 3; i++) {
            observe(one, "2");
            observe(two, "4");
        }

        published(wanted(ProposalKind.MERGE, List.of(one, two), normed(first, "1", "3")), TODAY);

        assertEquals(new BigDecimal("3"), items.on(one, TODAY).row().normHours());
        assertTrue(catalogue.byCode(second.code(), TODAY).isEmpty());
        var succession = catalogue.successions(new TaskId(two)).get(0);
        assertEquals(one, succession.to().value());
        assertEquals(Succession.Kind.MERGED, succession.kind());
        var row = new Drift(store).of(one);
        assertEquals(6, row.n());
        assertEquals(0, new BigDecimal("3").compareTo(row.median()));
    }

    @Test
    void aSplitKeepsWhichPartWentWhere() {
        var whole = draft(code(), "Gồm hai việc");
        long task = given(whole);
        var left = draft(code(), "Việc trái");
        var right = draft(code(), "Việc phải");

        published(wanted(ProposalKind.SPLIT, List.of(task), left, right), TODAY);

        assertTrue(catalogue.byCode(whole.code(), TODAY).isEmpty());
        assertEquals(
                List.of("0.7", "0.3"),
                catalogue.successions(new TaskId(task)).stream()
                        .map(one -> one.share().toPlainString())
                        .toList());
    }

    @Test
    void theSecondOfTwoChangesLearnsOfTheFirst() {
        var old = draft(code(), "Hai người cùng sửa");
        long task = given(old);
        var first = approved(wanted(ProposalKind.CHANGE, List.of(task), normed(old, "1", "1")));
        var second = approved(wanted(ProposalKind.CHANGE, List.of(task), normed(old, "1", "2")));
        proposals.publish(APPRAISER, first.id(), first.version(), TODAY);

        var problem =
                assertThrows(Problem.class, () -> proposals.publish(APPRAISER, second.id(), second.version(), TODAY));

        assertEquals("catalogue.proposal.overtaken", problem.code());
        assertEquals(ProposalState.APPROVED, proposals.find(second.id()).state());
        assertEquals(2, items.versions(task).size());
    }

    @Test
    void nobodyDecidesOnTheirOwnProposal() {
        var drafted = proposals.create(APPRAISER, wanted(ProposalKind.NEW, List.of(), draft(code(), "Tự thẩm định")));
        var submitted = proposals.submit(APPRAISER, drafted.id(), drafted.version());

        assertEquals(Set.of(ProposalAction.WITHDRAW), proposals.actions(submitted, APPRAISER));
        var problem = assertThrows(
                Problem.class, () -> proposals.appraise(APPRAISER, submitted.id(), submitted.version(), null));
        assertEquals(Problem.Kind.DENIED, problem.kind());
    }

    @Test
    void whatCannotBeIsRefusedByName() {
        var taken = draft(code(), "Đã có");
        long task = given(taken);

        refused("catalogue.proposal.code", wanted(ProposalKind.NEW, List.of(), taken));
        refused(
                "catalogue.proposal.code-changed",
                wanted(ProposalKind.CHANGE, List.of(task), draft(code(), "Mã khác")));
        refused("catalogue.proposal.task", wanted(ProposalKind.RETIRE, List.of(987_654_321L)));
        refused("catalogue.proposal.invalid", wanted(ProposalKind.MERGE, List.of(task), taken));
        refused("catalogue.import.invalid", wanted(ProposalKind.NEW, List.of(), normed(draft(code(), "x"), "0", null)));
        var approved = approved(wanted(ProposalKind.RETIRE, List.of(task)));
        var early = assertThrows(
                Problem.class,
                () -> proposals.publish(APPRAISER, approved.id(), approved.version(), TODAY.minusDays(1)));
        assertEquals("catalogue.proposal.backdated", early.code());
        var stale = assertThrows(
                Problem.class, () -> proposals.publish(APPRAISER, approved.id(), approved.version() - 1, TODAY));
        assertEquals(Problem.Kind.STALE, stale.kind());
    }

    private void refused(String code, ProposalDraft draft) {
        assertEquals(
                code,
                assertThrows(Problem.class, () -> proposals.create(UNIT_HEAD, draft))
                        .code());
    }

    @Test
    void boxesHoldWhatOneCanWorkOn() {
        var drafted = proposals.create(UNIT_HEAD, wanted(ProposalKind.NEW, List.of(), draft(code(), "Trong hộp")));
        var submitted = proposals.submit(UNIT_HEAD, drafted.id(), drafted.version());

        assertTrue(ids(Proposals.Box.TO_APPRAISE, APPRAISER).contains(submitted.id()));
        assertTrue(!ids(Proposals.Box.TO_APPRAISE, UNIT_HEAD).contains(submitted.id()));
        assertTrue(ids(Proposals.Box.MINE, UNIT_HEAD).contains(submitted.id()));
        assertTrue(!ids(Proposals.Box.TO_APPROVE, APPROVER).contains(submitted.id()));
    }

    private List<Long> ids(Proposals.Box box, PersonId person) {
        return proposals.list(box, person, Long.MAX_VALUE, 50).proposals().stream()
                .map(Proposal::id)
                .toList();
    }

    @Test
    void feedbackReachesItsOwnerAndItsAnswerComesBack() {
        long task = given(draft(code(), "Bị phản ánh"));
        var silent = (Ledger) Proxy.newProxyInstance(
                Ledger.class.getClassLoader(), new Class<?>[] {Ledger.class}, (proxy, method, args) -> null);
        var feedback = new Feedback(store, new Roles(store, new TaskShelf(store), directory(), silent), silent);
        long id = catalogue.feedback(new FeedbackDraft(
                new TaskId(task),
                1,
                UUID.randomUUID(),
                UNIT_HEAD,
                new UnitId(1),
                FeedbackKind.NORM,
                "Định mức quá thấp"));

        assertEquals(
                1, feedback.owned(APPRAISER, task, false, Long.MAX_VALUE, 10).size());
        assertEquals(List.of(), feedback.owned(UNIT_HEAD, task, false, Long.MAX_VALUE, 10));
        assertThrows(Problem.class, () -> feedback.answer(UNIT_HEAD, id, 1, "không"));
        assertEquals("Sẽ sửa", feedback.answer(APPRAISER, id, 1, "Sẽ sửa").answer());
        assertThrows(Problem.class, () -> feedback.answer(APPRAISER, id, 1, "lần hai"));
        assertEquals(
                "Sẽ sửa",
                feedback.ofPerson(UNIT_HEAD, task, true, Long.MAX_VALUE, 10)
                        .get(0)
                        .answer());
    }

    @Test
    void whatNobodyCouldScoreIsNotProposed() {
        var open = draft(code(), OPEN);
        var drafted = proposals.create(UNIT_HEAD, wanted(ProposalKind.NEW, List.of(), open));

        var problem = assertThrows(Problem.class, () -> proposals.submit(UNIT_HEAD, drafted.id(), drafted.version()));

        assertEquals("catalogue.proposal.norm", problem.code());
        var task = given(open);
        var change = proposals.create(UNIT_HEAD, wanted(ProposalKind.CHANGE, List.of(task), open));
        assertEquals(
                ProposalState.PROPOSED,
                proposals.submit(UNIT_HEAD, change.id(), change.version()).state());
    }

    @Test
    void unknownScopesAreNamed() {
        var draft = draft(code(), "Việc của phạm vi lạ");
        var scoped = new TaskDraft(
                draft.code(),
                draft.name(),
                null,
                "Văn bản",
                "văn bản",
                TaskGroup.B,
                "N2",
                new BigDecimal("1"),
                new BigDecimal("2"),
                false,
                List.of(),
                null,
                new TaskProfile("XA-LA", null, null, null, null, null));

        refused("catalogue.scope.unknown", wanted(ProposalKind.NEW, List.of(), scoped));
        var roles = new Roles(store, new TaskShelf(store), directory(), ledger);
        var problem = assertThrows(Problem.class, () -> roles.put(ADMINISTRATOR, APPRAISER, true, false, "XA-LA"));
        assertEquals("XA-LA", problem.faults().get(0).value());
    }

    @Test
    void onlyItsShareOfASplitTaskCountsAndOnlyUntilThen() {
        var whole = normed(draft(code(), "Tách định mức"), "1", "10");
        long task = given(whole);
        for (int i = 0; i < 5; i++) {
            observeOn(task, "10", TODAY.minusDays(1));
            observeOn(task, "100", TODAY);
        }
        var left = normed(draft(code(), "Trái"), "1", "7");

        published(wanted(ProposalKind.SPLIT, List.of(task), left, draft(code(), "Phải")), TODAY);

        long part = catalogue.byCode(left.code(), TODAY).orElseThrow().id().value();
        var drift = new Drift(store);
        assertEquals(5, drift.of(part).n());
        assertEquals(0, new BigDecimal("7").compareTo(drift.of(part).median()));
        assertEquals(List.of(task), drift.predecessors(part));
        assertTrue(drift.furthest(null, 100).tasks().stream().anyMatch(row -> row.taskId() == part));
    }

    @Test
    void aTaskSplitAndMergedAgainCountsItsWorkOnce() {
        var whole = normed(draft(code(), "Tách rồi gộp"), "1", "4");
        long task = given(whole);
        observeOn(task, "4", TODAY.minusDays(1));
        var part = normed(draft(code(), "Phần"), "1", "2");
        published(wanted(ProposalKind.SPLIT, List.of(task), whole, part), TODAY);
        long other = catalogue.byCode(part.code(), TODAY).orElseThrow().id().value();
        published(wanted(ProposalKind.MERGE, List.of(task, other), whole), TODAY.plusDays(1));

        assertEquals(1, new Drift(store).of(task).n());
        assertEquals(List.of(other), new Drift(store).predecessors(task));
    }

    private void observe(long task, String hours) {
        observeOn(task, hours, TODAY);
    }

    private void observeOn(long task, String hours, LocalDate day) {
        catalogue.observed(new Observation(
                UUID.randomUUID(), new TaskId(task), 1, UNIT_HEAD, new UnitId(1), day, new BigDecimal(hours), 0));
    }
}
