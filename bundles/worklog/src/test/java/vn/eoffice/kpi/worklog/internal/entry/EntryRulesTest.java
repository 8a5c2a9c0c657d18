package vn.eoffice.kpi.worklog.internal.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.kpi.worklog.EntryState;
import vn.eoffice.kpi.worklog.internal.entry.EntryRules.Allowed;
import vn.eoffice.kpi.worklog.internal.entry.EntryRules.Refused;

class EntryRulesTest {

    @ParameterizedTest
    @CsvSource({
        // the columns say what becomes of a DRAFT, SUBMITTED, RETURNED, CONFIRMED, VOIDED entry
        "OWNER, EDIT, DRAFT, NOT_NOW, RETURNED, NOT_NOW, NOT_NOW",
        "OWNER, SUBMIT, SUBMITTED, NOT_NOW, SUBMITTED, NOT_NOW, NOT_NOW",
        "OWNER, VOID, VOIDED, NOT_NOW, VOIDED, NOT_NOW, NOT_NOW",
        "OWNER, CONFIRM, OWN_WORK, OWN_WORK, OWN_WORK, OWN_WORK, OWN_WORK",
        "OWNER, RETURN, OWN_WORK, OWN_WORK, OWN_WORK, OWN_WORK, OWN_WORK",
        "LEADER, EDIT, NOT_OWNER, NOT_OWNER, NOT_OWNER, NOT_OWNER, NOT_OWNER",
        "LEADER, SUBMIT, NOT_OWNER, NOT_OWNER, NOT_OWNER, NOT_OWNER, NOT_OWNER",
        "LEADER, VOID, NOT_OWNER, NOT_OWNER, NOT_OWNER, NOT_OWNER, NOT_OWNER",
        "LEADER, CONFIRM, NOT_NOW, CONFIRMED, NOT_NOW, NOT_NOW, NOT_NOW",
        "LEADER, RETURN, NOT_NOW, RETURNED, NOT_NOW, NOT_NOW, NOT_NOW",
        "SUPERIOR, EDIT, NOT_OWNER, NOT_OWNER, NOT_OWNER, NOT_OWNER, NOT_OWNER",
        "SUPERIOR, SUBMIT, NOT_OWNER, NOT_OWNER, NOT_OWNER, NOT_OWNER, NOT_OWNER",
        "SUPERIOR, VOID, NOT_OWNER, NOT_OWNER, NOT_OWNER, NOT_OWNER, NOT_OWNER",
        "SUPERIOR, CONFIRM, NOT_LEADER, NOT_LEADER, NOT_LEADER, NOT_LEADER, NOT_LEADER",
        "SUPERIOR, RETURN, NOT_LEADER, NOT_LEADER, NOT_LEADER, NOT_LEADER, NOT_LEADER",
        "STRANGER, EDIT, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "STRANGER, SUBMIT, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "STRANGER, VOID, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "STRANGER, CONFIRM, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "STRANGER, RETURN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
    })
    void everyActionInEveryState(
            Relation relation,
            EntryAction action,
            String draft,
            String submitted,
            String returned,
            String confirmed,
            String voided) {
        assertEquals(draft, outcome(EntryState.DRAFT, action, relation));
        assertEquals(submitted, outcome(EntryState.SUBMITTED, action, relation));
        assertEquals(returned, outcome(EntryState.RETURNED, action, relation));
        assertEquals(confirmed, outcome(EntryState.CONFIRMED, action, relation));
        assertEquals(voided, outcome(EntryState.VOIDED, action, relation));
    }

    @Test
    void nothingIsPossibleOnceConfirmedOrVoid() {
        for (var state : List.of(EntryState.CONFIRMED, EntryState.VOIDED)) {
            Arrays.stream(Relation.values())
                    .forEach(relation -> assertEquals(List.of(), EntryRules.actions(state, relation)));
        }
    }

    private static String outcome(EntryState state, EntryAction action, Relation relation) {
        var decision = EntryRules.decide(state, action, relation);
        return decision instanceof Allowed allowed ? allowed.next().name() : ((Refused) decision).name();
    }
}
