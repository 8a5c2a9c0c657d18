package vn.eoffice.kpi.host.reference.internal.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.kpi.host.api.FlowRole;
import vn.eoffice.kpi.host.reference.internal.register.DocumentState;

class FlowRulesTest {

    @ParameterizedTest(name = "{3} of a {0} share, {1}, draft {2}, extension asked {4}: {6}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "LEAD | ASSIGNED | - | ASSIGNEE | false | ASSIGNED | START DRAFT SUBMIT_DRAFT COMPLETE DECLINE ASK_EXTENSION",
                "LEAD | STARTED | EDITING | ASSIGNEE | true | ASSIGNED | DRAFT SUBMIT_DRAFT COMPLETE DECLINE",
                "LEAD | STARTED | WAITING | ASSIGNEE | false | ASSIGNED | DRAFT DECLINE ASK_EXTENSION",
                "LEAD | SUSPENDED | - | ASSIGNEE | false | ASSIGNED | -",
                "LEAD | COMPLETED | - | ASSIGNEE | false | CLOSED | -",
                "LEAD | RECALLED | - | ASSIGNEE | false | ASSIGNED | -",
                "COLLABORATOR | ASSIGNED | - | ASSIGNEE | false | ASSIGNED | START DRAFT SUBMIT_DRAFT COMPLETE DECLINE ASK_EXTENSION",
                "FOR_INFORMATION | ASSIGNED | - | ASSIGNEE | false | CLOSED | READ",
                "FOR_INFORMATION | COMPLETED | - | ASSIGNEE | false | ASSIGNED | -",
                "LEAD | ASSIGNED | - | ASSIGNER | false | ASSIGNED | CHANGE_DUE SUSPEND RECALL",
                "LEAD | STARTED | WAITING | ASSIGNER | true | ASSIGNED | APPROVE_DRAFT RETURN_DRAFT GRANT_EXTENSION REFUSE_EXTENSION CHANGE_DUE SUSPEND RECALL",
                "LEAD | SUSPENDED | - | ASSIGNER | false | ASSIGNED | CHANGE_DUE RESUME RECALL",
                "LEAD | COMPLETED | - | ASSIGNER | false | CLOSED | RETURN",
                "LEAD | COMPLETED | - | ASSIGNER | false | RECALLED | -",
                "LEAD | DECLINED | - | ASSIGNER | false | ASSIGNED | -",
                "LEAD | STARTED | - | CLERK | false | ASSIGNED | RECALL",
                "LEAD | COMPLETED | - | CLERK | false | CLOSED | -",
                "FOR_INFORMATION | ASSIGNED | - | ASSIGNER | false | ASSIGNED | RECALL",
                "LEAD | STARTED | - | - | false | ASSIGNED | -",
            })
    void whatMayBeDoneWithAShare(
            FlowRole role,
            ShareState state,
            DraftState draft,
            Party who,
            boolean asked,
            DocumentState document,
            String expected) {
        Set<Party> parties = who == null ? Set.of() : EnumSet.of(who);
        assertEquals(
                actions(expected),
                FlowRules.actions(new FlowRules.ShareFacts(role, state, draft, asked, document), parties));
    }

    @ParameterizedTest(name = "{0}, clerk {1}, in hand {2}: {3}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "REGISTERED | true | false | CORRECT SUBMIT RECALL",
                "SUBMITTED | true | false | CORRECT FORWARD TAKE_BACK RECALL",
                "SUBMITTED | false | true | FORWARD RETURN_TO_CLERK ASSIGN",
                "ASSIGNED | true | false | CORRECT FORWARD RECALL",
                "ASSIGNED | false | true | FORWARD ASSIGN",
                "CLOSED | true | false | RECALL",
                "CLOSED | false | true | -",
                "RECALLED | true | true | -",
                "FILED | true | true | -",
                "SUBMITTED | false | false | -",
            })
    void whatMayBeDoneWithADocument(DocumentState state, boolean clerk, boolean inHand, String expected) {
        Set<DocumentAction> actions = expected == null
                ? Set.of()
                : Arrays.stream(expected.split(" "))
                        .map(DocumentAction::valueOf)
                        .collect(Collectors.toSet());
        assertEquals(actions, FlowRules.actions(state, clerk, inHand));
    }

    private static Set<ShareAction> actions(String names) {
        return names == null
                ? Set.of()
                : Arrays.stream(names.split(" ")).map(ShareAction::valueOf).collect(Collectors.toSet());
    }
}
