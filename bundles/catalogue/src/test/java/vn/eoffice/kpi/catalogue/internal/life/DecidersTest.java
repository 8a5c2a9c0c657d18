package vn.eoffice.kpi.catalogue.internal.life;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.kpi.catalogue.TaskGroup;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.platform.database.TestDatabase;

class DecidersTest {

    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static Keepers keepers;

    @BeforeAll
    static void open() {
        keepers = new Keepers(db);
    }

    @ParameterizedTest
    @CsvSource({
        "A,, 3, 10, 10",
        "B, SNV, 3, 10 11, 10 11",
        "D, CAP-XA, 5, 10 12, 10 12",
        "C,, 3, 10 11, 10 11 22",
        "C, SNV, 2, 10 11, 10 11 22",
        "C,, 4, 10, 10 24",
        "C, STC, 3, 10, 10 24",
        "C,, 5, 10 12, 10 12 25",
        "C,, 7, 10, 10 26"
    })
    void theHeadApprovesTheAgencysOwnAndAppraisalNeedsARole(
            TaskGroup group, String scope, long unit, String appraising, String approving) {
        var proposer = Keepers.worker(unit);
        var drafted = keepers.proposals.create(proposer, wish(group, scope));
        var submitted = keepers.proposals.submit(proposer, drafted.id(), drafted.version());

        assertEquals(appraising, may(submitted, ProposalAction.APPRAISE));
        var person = new PersonId(Keepers.PROVINCE);
        var appraised = keepers.proposals.appraise(person, submitted.id(), submitted.version(), null);
        var others = approving.replaceFirst("^10 ?", "");
        assertEquals(others, may(appraised, ProposalAction.APPROVE));
    }

    private static ProposalDraft wish(TaskGroup group, String scope) {
        return new ProposalDraft(
                ProposalKind.NEW, List.of(), List.of(Keepers.draft(group, scope)), List.of(), "Việc mới");
    }

    private static String may(Proposal proposal, ProposalAction action) {
        return Keepers.who(person -> keepers.proposals.actions(proposal, person).contains(action));
    }

    @ParameterizedTest
    @CsvSource({
        "NEW, C,, 3, SNV",
        "NEW, C, STC, 3, STC",
        "NEW, C,, 5,",
        "NEW, B,, 3,",
        "CHANGE, C,, 3,",
        "CHANGE, C, SNV, 3, SNV"
    })
    void anAgencysOwnWorkIsOfferedThereUnlessItIsEverybodysAlready(
            ProposalKind kind, TaskGroup group, String scope, long unit, String offered) {
        var draft = Keepers.draft(group, scope);
        var tasks = new ArrayList<Long>();
        if (kind == ProposalKind.CHANGE) {
            keepers.catalogue.give(Life.NEW_YEAR, draft);
            tasks.add(keepers.catalogue
                    .byCode(draft.code(), Life.NEW_YEAR)
                    .orElseThrow()
                    .id()
                    .value());
        }

        var drafted = keepers.proposals.create(
                Keepers.worker(unit), new ProposalDraft(kind, tasks, List.of(draft), List.of(), "Vì"));

        assertEquals(offered, drafted.wanted().drafts().get(0).profile().scope());
    }

    @Test
    void whatMovesATaskFromOneOwnerToAnotherIsDecidedByTheProvince() {
        long first = keepers.given(TaskGroup.C, "SNV");
        long second = keepers.given(TaskGroup.B, null);

        var drafted = keepers.proposals.create(
                Keepers.worker(2),
                new ProposalDraft(
                        ProposalKind.MERGE,
                        List.of(first, second),
                        List.of(Keepers.draft(TaskGroup.C, "SNV")),
                        List.of(),
                        "Đưa về cơ quan"));

        assertEquals(Owner.Province.PROVINCE, drafted.wanted().owner());
    }
}
