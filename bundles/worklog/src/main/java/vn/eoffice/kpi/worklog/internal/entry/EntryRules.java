package vn.eoffice.kpi.worklog.internal.entry;

import static vn.eoffice.kpi.worklog.EntryState.CONFIRMED;
import static vn.eoffice.kpi.worklog.EntryState.DRAFT;
import static vn.eoffice.kpi.worklog.EntryState.RETURNED;
import static vn.eoffice.kpi.worklog.EntryState.SUBMITTED;
import static vn.eoffice.kpi.worklog.EntryState.VOIDED;

import java.util.Arrays;
import java.util.List;
import vn.eoffice.kpi.worklog.EntryState;

/** The life of an entry: who may do what in which state, and what becomes of it. The table is the whole truth. */
public final class EntryRules {

    /** What an action comes to. */
    public sealed interface Decision {}

    public record Allowed(EntryState next) implements Decision {}

    public enum Refused implements Decision {
        /** Strangers are not told that the entry exists. */
        UNKNOWN,
        /** The action belongs to the owner. */
        NOT_OWNER,
        /** The action belongs to the direct leader. */
        NOT_LEADER,
        /** Nobody judges their own work. */
        OWN_WORK,
        /** The right person, at the wrong moment. */
        NOT_NOW
    }

    private record Row(EntryState state, Relation relation, EntryAction action, EntryState next) {}

    private static final List<Row> TABLE = List.of(
            new Row(DRAFT, Relation.OWNER, EntryAction.EDIT, DRAFT),
            new Row(DRAFT, Relation.OWNER, EntryAction.SUBMIT, SUBMITTED),
            new Row(DRAFT, Relation.OWNER, EntryAction.VOID, VOIDED),
            new Row(RETURNED, Relation.OWNER, EntryAction.EDIT, RETURNED),
            new Row(RETURNED, Relation.OWNER, EntryAction.SUBMIT, SUBMITTED),
            new Row(RETURNED, Relation.OWNER, EntryAction.VOID, VOIDED),
            new Row(SUBMITTED, Relation.LEADER, EntryAction.CONFIRM, CONFIRMED),
            new Row(SUBMITTED, Relation.LEADER, EntryAction.RETURN, RETURNED));

    private EntryRules() {}

    public static Decision decide(EntryState state, EntryAction action, Relation relation) {
        if (relation == Relation.STRANGER) {
            return Refused.UNKNOWN;
        }
        var mine = TABLE.stream()
                .filter(row -> row.action == action && row.relation == relation)
                .toList();
        if (mine.isEmpty()) {
            return whyNotMine(action, relation);
        }
        return mine.stream()
                .filter(row -> row.state == state)
                .findFirst()
                .<Decision>map(row -> new Allowed(row.next))
                .orElse(Refused.NOT_NOW);
    }

    /** What a person may do now. */
    public static List<EntryAction> actions(EntryState state, Relation relation) {
        return Arrays.stream(EntryAction.values())
                .filter(action -> decide(state, action, relation) instanceof Allowed)
                .toList();
    }

    private static Refused whyNotMine(EntryAction action, Relation relation) {
        return switch (action) {
            case CONFIRM, RETURN -> relation == Relation.OWNER ? Refused.OWN_WORK : Refused.NOT_LEADER;
            case EDIT, SUBMIT, VOID -> Refused.NOT_OWNER;
        };
    }
}
