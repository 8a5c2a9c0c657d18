package vn.eoffice.kpi.catalogue.internal.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.eoffice.kpi.catalogue.internal.Drafts.draft;
import static vn.eoffice.kpi.catalogue.internal.Drafts.normed;
import static vn.eoffice.kpi.catalogue.internal.life.Life.ADMINISTRATOR;
import static vn.eoffice.kpi.catalogue.internal.life.Life.APPRAISER;
import static vn.eoffice.kpi.catalogue.internal.life.Life.APPROVER;
import static vn.eoffice.kpi.catalogue.internal.life.Life.OPEN;
import static vn.eoffice.kpi.catalogue.internal.life.Life.PROPOSER;
import static vn.eoffice.kpi.catalogue.internal.life.Life.TODAY;
import static vn.eoffice.kpi.catalogue.internal.life.Life.code;
import static vn.eoffice.kpi.catalogue.internal.life.Life.wanted;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.eoffice.kpi.catalogue.TaskDraft;
import vn.eoffice.kpi.catalogue.TaskGroup;
import vn.eoffice.kpi.catalogue.TaskId;
import vn.eoffice.kpi.catalogue.TaskProfile;
import vn.eoffice.kpi.catalogue.internal.item.Items;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.platform.database.TestDatabase;
import vn.eoffice.kpi.platform.rest.Problem;

class ProposalsTest {

    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private Life life;

    @BeforeEach
    void open() {
        life = new Life(db);
    }

    @Test
    void aChangeHoldsFromItsDayAndLeavesThePastAsItWas() {
        var old = normed(draft(code(), "Soạn công văn"), "1", "2");
        long task = life.given(old);
        var day = TODAY.plusDays(6);

        var done = life.published(wanted(ProposalKind.CHANGE, List.of(task), normed(old, "1", "3")), day);

        assertEquals(ProposalState.PUBLISHED, done.state());
        var versions = life.items.versions(task);
        assertEquals(2, versions.size());
        assertEquals(day.minusDays(1), versions.get(0).row().validTo());
        assertEquals(
                new BigDecimal("2"), life.items.on(task, day.minusDays(1)).row().normHours());
        assertEquals(new BigDecimal("3"), life.items.on(task, day).row().normHours());
        assertEquals(
                List.of("normHours"),
                life.items.comparison(task, 1, 2).stream()
                        .map(change -> change.field())
                        .toList());
        assertEquals(
                List.of("drafted", "submitted", "appraised", "approved", "published"),
                life.proposals.acts(done.id()).stream().map(ActRow::action).toList());
        assertTrue(life.acts.stream().anyMatch(act -> act.action().equals("catalogue.task.versioned")));
    }

    @Test
    void aNewTaskIsOfferedFromItsDay() {
        var draft = draft(code(), "Tiếp công dân");

        life.published(wanted(ProposalKind.NEW, List.of(), draft), TODAY);

        assertEquals(
                "Tiếp công dân",
                life.catalogue.byCode(draft.code(), TODAY).orElseThrow().name());
        assertTrue(life.catalogue.byCode(draft.code(), TODAY.minusDays(1)).isEmpty());
    }

    @Test
    void aRetiredTaskIsShownAsSuchAndFound() {
        var draft = draft(code(), "Việc sẽ ngừng " + UUID.randomUUID());
        long task = life.given(draft);

        life.published(wanted(ProposalKind.RETIRE, List.of(task)), TODAY);

        assertTrue(life.catalogue.byCode(draft.code(), TODAY).isEmpty());
        var retired = new Items.Filter(draft.name(), null, null, Items.State.RETIRED, null);
        assertEquals(1, life.items.page(retired, TODAY, null, 10).tasks().size());
        assertEquals(
                0,
                life.items.page(retired, TODAY.minusDays(1), null, 10).tasks().size());
    }

    @Test
    void aSplitKeepsWhichPartWentWhere() {
        var whole = draft(code(), "Gồm hai việc");
        long task = life.given(whole);
        var left = draft(code(), "Việc trái");
        var right = draft(code(), "Việc phải");

        life.published(wanted(ProposalKind.SPLIT, List.of(task), left, right), TODAY);

        assertTrue(life.catalogue.byCode(whole.code(), TODAY).isEmpty());
        assertEquals(
                List.of("0.7", "0.3"),
                life.catalogue.successions(new TaskId(task)).stream()
                        .map(one -> one.share().toPlainString())
                        .toList());
    }

    @Test
    void theSecondOfTwoChangesLearnsOfTheFirst() {
        var old = draft(code(), "Hai người cùng sửa");
        long task = life.given(old);
        var first = life.approved(wanted(ProposalKind.CHANGE, List.of(task), normed(old, "1", "1")));
        var second = life.approved(wanted(ProposalKind.CHANGE, List.of(task), normed(old, "1", "2")));
        life.proposals.publish(APPRAISER, first.id(), first.version(), TODAY);

        var problem = assertThrows(
                Problem.class, () -> life.proposals.publish(APPRAISER, second.id(), second.version(), TODAY));

        assertEquals("catalogue.proposal.overtaken", problem.code());
        assertEquals(ProposalState.APPROVED, life.proposals.find(second.id()).state());
        assertEquals(2, life.items.versions(task).size());
    }

    @Test
    void nobodyDecidesOnTheirOwnProposal() {
        var drafted =
                life.proposals.create(APPRAISER, wanted(ProposalKind.NEW, List.of(), draft(code(), "Tự thẩm định")));
        var submitted = life.proposals.submit(APPRAISER, drafted.id(), drafted.version());

        assertEquals(Set.of(ProposalAction.WITHDRAW), life.proposals.actions(submitted, APPRAISER));
        var problem = assertThrows(
                Problem.class, () -> life.proposals.appraise(APPRAISER, submitted.id(), submitted.version(), null));
        assertEquals(Problem.Kind.DENIED, problem.kind());
    }

    @Test
    void whatCannotBeIsRefusedByName() {
        var taken = draft(code(), "Đã có");
        long task = life.given(taken);

        refused("catalogue.proposal.code", wanted(ProposalKind.NEW, List.of(), taken));
        refused(
                "catalogue.proposal.code-changed",
                wanted(ProposalKind.CHANGE, List.of(task), draft(code(), "Mã khác")));
        refused("catalogue.proposal.task", wanted(ProposalKind.RETIRE, List.of(987_654_321L)));
        refused("catalogue.proposal.invalid", wanted(ProposalKind.MERGE, List.of(task), taken));
        refused("catalogue.task.invalid", wanted(ProposalKind.NEW, List.of(), normed(draft(code(), "x"), "0", null)));
        var approved = life.approved(wanted(ProposalKind.RETIRE, List.of(task)));
        var early = assertThrows(
                Problem.class,
                () -> life.proposals.publish(APPRAISER, approved.id(), approved.version(), TODAY.minusDays(1)));
        assertEquals("catalogue.proposal.backdated", early.code());
        var stale = assertThrows(
                Problem.class, () -> life.proposals.publish(APPRAISER, approved.id(), approved.version() - 1, TODAY));
        assertEquals(Problem.Kind.STALE, stale.kind());
    }

    private void refused(String code, ProposalDraft draft) {
        assertEquals(
                code,
                assertThrows(Problem.class, () -> life.proposals.create(PROPOSER, draft))
                        .code());
    }

    @Test
    void boxesHoldWhatOneCanWorkOn() {
        var drafted = life.proposals.create(PROPOSER, wanted(ProposalKind.NEW, List.of(), draft(code(), "Trong hộp")));
        var submitted = life.proposals.submit(PROPOSER, drafted.id(), drafted.version());

        assertTrue(ids(Proposals.Box.TO_APPRAISE, APPRAISER).contains(submitted.id()));
        assertTrue(!ids(Proposals.Box.TO_APPRAISE, PROPOSER).contains(submitted.id()));
        assertTrue(ids(Proposals.Box.MINE, PROPOSER).contains(submitted.id()));
        assertTrue(!ids(Proposals.Box.TO_APPROVE, APPROVER).contains(submitted.id()));
    }

    private List<Long> ids(Proposals.Box box, PersonId person) {
        return life.proposals.list(box, person, Long.MAX_VALUE, 50).proposals().stream()
                .map(Proposal::id)
                .toList();
    }

    @Test
    void whatNobodyCouldScoreIsNotProposed() {
        var open = draft(code(), OPEN);
        var drafted = life.proposals.create(PROPOSER, wanted(ProposalKind.NEW, List.of(), open));

        var problem =
                assertThrows(Problem.class, () -> life.proposals.submit(PROPOSER, drafted.id(), drafted.version()));

        assertEquals("catalogue.proposal.norm", problem.code());
        var task = life.given(open);
        var change = life.proposals.create(PROPOSER, wanted(ProposalKind.CHANGE, List.of(task), open));
        assertEquals(
                ProposalState.PROPOSED,
                life.proposals.submit(PROPOSER, change.id(), change.version()).state());
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
        var problem = assertThrows(Problem.class, () -> life.roles.put(ADMINISTRATOR, APPRAISER, true, false, "XA-LA"));
        assertEquals("XA-LA", problem.faults().get(0).value());
    }
}
