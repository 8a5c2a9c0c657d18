package vn.eoffice.kpi.catalogue.internal.life;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.eoffice.kpi.catalogue.internal.Drafts.draft;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.kpi.platform.rest.FieldFault;

class ProposalRulesTest {

    private static final long PROPOSER = 1;
    private static final long APPRAISER = 2;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        DRAFT     | 1 | false | false | EDIT SUBMIT WITHDRAW
        DRAFT     | 2 | true  | true  |
        REJECTED  | 1 | false | false | EDIT SUBMIT WITHDRAW
        PROPOSED  | 1 | false | false | WITHDRAW
        PROPOSED  | 1 | true  | true  | WITHDRAW
        PROPOSED  | 2 | true  | false | APPRAISE REJECT
        PROPOSED  | 2 | false | true  |
        APPRAISED | 1 | true  | true  | WITHDRAW
        APPRAISED | 2 | true  | true  |
        APPRAISED | 3 | false | true  | REJECT APPROVE
        APPRAISED | 3 | true  | false |
        APPROVED  | 1 | false | false |
        APPROVED  | 2 | true  | false | PUBLISH
        APPROVED  | 3 | false | true  | PUBLISH
        PUBLISHED | 3 | true  | true  |
        WITHDRAWN | 1 | true  | true  |
        """)
    void threePersonsStandBehindAChange(
            ProposalState state, long person, boolean mayAppraise, boolean mayApprove, String actions) {
        var wanted = new Wanted(
                ProposalKind.RETIRE, List.of(), List.of(), List.of(), List.of(), "", Owner.Province.PROVINCE);
        var proposal = new Proposal(7, 1, PROPOSER, 1, wanted, new Progress(state, APPRAISER, null, null, null));

        var allowed = ProposalRules.allowed(proposal, new Standing(person, mayAppraise, mayApprove));

        assertEquals(
                actions == null ? "" : actions, allowed.stream().map(Enum::name).collect(joining(" ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        NEW    | 0 | 1 |         |
        NEW    | 1 | 1 |         | taskIds
        NEW    | 0 | 0 |         | drafts
        CHANGE | 1 | 1 |         |
        CHANGE | 2 | 1 |         | taskIds
        CHANGE | 1 | 1 | 1       | shares
        RETIRE | 1 | 0 |         |
        RETIRE | 1 | 1 |         | drafts
        MERGE  | 2 | 1 |         |
        MERGE  | 1 | 1 |         | taskIds
        SPLIT  | 1 | 2 | 0.5 0.5 |
        SPLIT  | 1 | 2 | 0.5 0.4 | shares
        SPLIT  | 1 | 2 | 1 0     | shares
        SPLIT  | 1 | 2 | 1       | shares
        SPLIT  | 1 | 1 | 1       | drafts
        """)
    void eachKindHasItsTasksDraftsAndShares(ProposalKind kind, int tasks, int drafts, String shares, String fault) {
        var draft = new ProposalDraft(
                kind,
                LongStream.range(0, tasks).boxed().toList(),
                Stream.generate(() -> draft("A", "Tên")).limit(drafts).toList(),
                shares == null
                        ? List.of()
                        : Arrays.stream(shares.split(" ")).map(BigDecimal::new).toList(),
                "vì");

        var faults = ProposalRules.faults(draft).stream().map(FieldFault::field).toList();

        assertEquals(fault == null ? List.of() : List.of(fault), faults);
    }
}
