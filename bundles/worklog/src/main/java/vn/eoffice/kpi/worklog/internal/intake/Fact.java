package vn.eoffice.kpi.worklog.internal.intake;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.host.api.DocumentHeader;
import vn.eoffice.kpi.host.api.FlowStep;
import vn.eoffice.kpi.host.api.PersonKey;

/**
 * What a host saw happen to a document, complete and readable. Immutable; a judgement never changes it.
 *
 * @param step the share it belongs to, null when it concerns the document as a whole
 */
record Fact(
        String host,
        String eventId,
        FactKind kind,
        long revision,
        Instant at,
        @Nullable PersonKey actor,
        DocumentHeader document,
        @Nullable FlowStep step) {

    /** The order in which things happened; where the host does not count, its clock decides, then the name. */
    static final Comparator<Fact> ORDER =
            Comparator.comparingLong(Fact::revision).thenComparing(Fact::at).thenComparing(Fact::eventId);

    /** Names what happened, however it was told: pushed and pulled facts of one revision are one. */
    Object identity() {
        var share = step == null ? "" : step.key();
        return revision > 0 ? List.of(share, kind, revision) : eventId;
    }

    boolean concerns(String share) {
        return step == null || Objects.equals(step.key(), share);
    }
}
