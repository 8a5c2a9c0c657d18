package vn.eoffice.kpi.catalogue.internal.life;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.TaskDraft;

/**
 * A change of the catalogue that somebody wants.
 *
 * @param taskIds the tasks that are there and would change, with {@code baseVersions} as the proposer saw them
 * @param drafts the tasks as they would be
 * @param shares for a split, the part of the work that goes to each draft; else empty
 * @param proposer person, with the unit they spoke for
 * @param scope code of the agency's scope, null for the province
 * @param validFrom first day, once published
 * @param decision the decision by which it was approved
 */
public record Proposal(
        long id,
        long version,
        ProposalKind kind,
        ProposalState state,
        List<Long> taskIds,
        List<Integer> baseVersions,
        List<TaskDraft> drafts,
        List<BigDecimal> shares,
        String reason,
        long proposer,
        long unitId,
        @Nullable String scope,
        @Nullable Long appraiser,
        @Nullable Long approver,
        @Nullable LocalDate validFrom,
        @Nullable String decision) {

    public Proposal {
        taskIds = List.copyOf(taskIds);
        baseVersions = List.copyOf(baseVersions);
        drafts = List.copyOf(drafts);
        shares = List.copyOf(shares);
    }

    Proposal in(ProposalState next) {
        return new Proposal(
                id,
                version,
                kind,
                next,
                taskIds,
                baseVersions,
                drafts,
                shares,
                reason,
                proposer,
                unitId,
                scope,
                appraiser,
                approver,
                validFrom,
                decision);
    }

    Proposal appraisedBy(long person) {
        return new Proposal(
                id,
                version,
                kind,
                ProposalState.APPRAISED,
                taskIds,
                baseVersions,
                drafts,
                shares,
                reason,
                proposer,
                unitId,
                scope,
                person,
                approver,
                validFrom,
                decision);
    }

    Proposal approvedBy(long person, String byDecision) {
        return new Proposal(
                id,
                version,
                kind,
                ProposalState.APPROVED,
                taskIds,
                baseVersions,
                drafts,
                shares,
                reason,
                proposer,
                unitId,
                scope,
                appraiser,
                person,
                validFrom,
                byDecision);
    }

    Proposal publishedFrom(LocalDate day) {
        return new Proposal(
                id,
                version,
                kind,
                ProposalState.PUBLISHED,
                taskIds,
                baseVersions,
                drafts,
                shares,
                reason,
                proposer,
                unitId,
                scope,
                appraiser,
                approver,
                day,
                decision);
    }
}
