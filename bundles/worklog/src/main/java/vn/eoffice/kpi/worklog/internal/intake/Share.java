package vn.eoffice.kpi.worklog.internal.intake;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.host.api.DocumentHeader;
import vn.eoffice.kpi.host.api.FlowRole;
import vn.eoffice.kpi.host.api.PersonKey;
import vn.eoffice.kpi.host.api.UnitKey;

/**
 * One person's share of a document as all facts together tell it.
 *
 * @param assignedAt when the person's time began
 * @param dueVersions every deadline there was, the one in force last
 * @param completedAt when it was finished, null unless it stands completed
 * @param product what came out of it, null when nothing did
 * @param reason why it was returned or recalled, null otherwise
 */
record Share(
        String host,
        String step,
        DocumentHeader document,
        PersonKey assignee,
        FlowRole role,
        @Nullable UnitKey unit,
        Instant assignedAt,
        List<DueVersion> dueVersions,
        List<Suspension> suspensions,
        Phase phase,
        @Nullable Instant completedAt,
        @Nullable DocumentHeader product,
        @Nullable String reason) {

    enum Phase {
        OPEN,
        COMPLETED,
        /** Taken from the person: no work of theirs remains. */
        RECALLED
    }

    Share {
        dueVersions = List.copyOf(dueVersions);
        suspensions = List.copyOf(suspensions);
    }

    /** For information brings no credit, and so no entry. */
    boolean earnsEntry() {
        return phase == Phase.COMPLETED && role != FlowRole.FOR_INFORMATION;
    }

    @Nullable
    Instant due() {
        return dueVersions.isEmpty()
                ? null
                : dueVersions.get(dueVersions.size() - 1).due();
    }
}
