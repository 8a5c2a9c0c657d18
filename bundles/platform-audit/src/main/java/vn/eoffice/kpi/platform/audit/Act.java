package vn.eoffice.kpi.platform.audit;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * One business act, as the ledger keeps it.
 *
 * @param actor who acted: the display key of a person ("person:17"), or the name of a component for the system's own acts
 * @param onBehalfOf for whom, null for themselves
 * @param action what was done, dotted ("entry.confirmed")
 * @param objectType what kind of thing it was done to ("entry")
 * @param objectId which one
 * @param reason why, in the actor's words, null when none was asked
 * @param before the object before as JSON, null when it is new
 * @param after the object after as JSON, null when nothing remains
 */
public record Act(
        String actor,
        @Nullable String onBehalfOf,
        String action,
        String objectType,
        String objectId,
        @Nullable String reason,
        @Nullable String before,
        @Nullable String after) {

    public Act {
        requireNonNull(actor, "actor");
        requireNonNull(action, "action");
        requireNonNull(objectType, "objectType");
        requireNonNull(objectId, "objectId");
    }

    public static Act of(String actor, String action, String objectType, Object objectId) {
        return new Act(actor, null, action, objectType, objectId.toString(), null, null, null);
    }

    public Act onBehalfOf(@Nullable String person) {
        return new Act(actor, person, action, objectType, objectId, reason, before, after);
    }

    public Act because(@Nullable String why) {
        return new Act(actor, onBehalfOf, action, objectType, objectId, why, before, after);
    }

    /** Both states as JSON text; null where there is none. */
    public Act changing(@Nullable String from, @Nullable String to) {
        return new Act(actor, onBehalfOf, action, objectType, objectId, reason, from, to);
    }
}
