package vn.eoffice.kpi.worklog.internal.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.host.api.DocumentHeader;
import vn.eoffice.kpi.host.api.FlowRole;
import vn.eoffice.kpi.host.api.FlowStep;
import vn.eoffice.kpi.host.api.PersonKey;
import vn.eoffice.kpi.host.api.UnitKey;

/**
 * Folds the facts of a document into one person's share of it. Pure: the order in which facts arrive, and how often, does not
 * matter; they are put into the order in which they happened.
 */
final class FlowFold {

    private final String step;
    private final List<DueVersion> dueVersions = new ArrayList<>();
    private final List<Suspension> suspensions = new ArrayList<>();
    private Share.Phase phase = Share.Phase.OPEN;
    private @Nullable String host;
    private @Nullable DocumentHeader document;
    private @Nullable PersonKey assignee;
    private @Nullable FlowRole role;
    private @Nullable UnitKey unit;
    private @Nullable Instant assignedAt;
    private @Nullable Instant completedAt;
    private @Nullable DocumentHeader product;
    private @Nullable String reason;

    private FlowFold(String step) {
        this.step = step;
    }

    /**
     * @param facts of one document; those of other shares are passed over
     * @return empty when nothing was told of the share itself
     */
    static Optional<Share> fold(Collection<Fact> facts, String step) {
        var fold = new FlowFold(step);
        var seen = new HashSet<Object>();
        facts.stream()
                .filter(fact -> fact.concerns(step))
                .sorted(Fact.ORDER)
                .filter(fact -> seen.add(fact.identity()))
                .forEach(fold::take);
        return fold.share();
    }

    private void take(Fact fact) {
        host = fact.host();
        document = fact.document();
        if (fact.step() == null) {
            takeOfDocument(fact);
            return;
        }
        var told = fact.step();
        assignee = told.assignee() == null ? assignee : told.assignee();
        role = told.role();
        unit = told.unit() == null ? unit : told.unit();
        assignedAt = told.assignedAt() != null ? told.assignedAt() : assignedAt == null ? fact.at() : assignedAt;
        takeDue(fact, told);
        switch (fact.kind()) {
            case ASSIGNED -> {
                if (phase == Share.Phase.RECALLED) {
                    open(null);
                }
            }
            case SUSPENDED -> suspend(fact, told);
            case RESUMED -> resume(fact.at());
            case RETURNED -> open(told.reason());
            case COMPLETED -> complete(fact, told);
            case STEP_RECALLED -> recall(told.reason());
            case STARTED, DUE_CHANGED -> {}
            case DOCUMENT_REGISTERED, DOCUMENT_CLOSED, DOCUMENT_RECALLED, DOCUMENT_DELETED ->
                throw new IllegalStateException("A fact of the document (%s) names a share.".formatted(fact.eventId()));
        }
    }

    private void takeOfDocument(Fact fact) {
        if (fact.kind() == FactKind.DOCUMENT_RECALLED || fact.kind() == FactKind.DOCUMENT_DELETED) {
            recall(null);
        }
    }

    /** Every event tells the deadline as it then stands; only a change of deadline can lift it. */
    private void takeDue(Fact fact, FlowStep told) {
        var known = dueVersions.isEmpty()
                ? null
                : dueVersions.get(dueVersions.size() - 1).due();
        boolean lifted = told.dueAt() == null && fact.kind() == FactKind.DUE_CHANGED && known != null;
        if (lifted || (told.dueAt() != null && !Objects.equals(told.dueAt(), known))) {
            dueVersions.add(new DueVersion(told.dueAt(), fact.at(), fact.actor(), told.reason()));
        }
    }

    private void suspend(Fact fact, FlowStep told) {
        if (suspensions.isEmpty() || last(suspensions).to() != null) {
            suspensions.add(new Suspension(fact.at(), null, fact.actor(), told.reason()));
        }
    }

    private void resume(Instant at) {
        if (!suspensions.isEmpty() && last(suspensions).to() == null) {
            suspensions.set(suspensions.size() - 1, last(suspensions).endedAt(at));
        }
    }

    private void complete(Fact fact, FlowStep told) {
        phase = Share.Phase.COMPLETED;
        completedAt = told.completedAt() == null ? fact.at() : told.completedAt();
        product = told.product();
        reason = null;
        resume(completedAt);
    }

    private void open(@Nullable String why) {
        phase = Share.Phase.OPEN;
        reason = why;
    }

    private void recall(@Nullable String why) {
        phase = Share.Phase.RECALLED;
        reason = why;
    }

    private Optional<Share> share() {
        if (host == null || document == null || assignee == null || role == null || assignedAt == null) {
            return Optional.empty();
        }
        boolean completed = phase == Share.Phase.COMPLETED;
        return Optional.of(new Share(
                host,
                step,
                document,
                assignee,
                role,
                unit,
                assignedAt,
                dueVersions,
                suspensions,
                phase,
                completed ? completedAt : null,
                completed ? product : null,
                reason));
    }

    private static Suspension last(List<Suspension> all) {
        return all.get(all.size() - 1);
    }
}
