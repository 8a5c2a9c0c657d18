package vn.eoffice.kpi.catalogue.internal.life;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a proposal has come.
 *
 * @param appraiser person, once appraised; likewise {@code approver}
 * @param decision the decision by which it was approved
 * @param validFrom first day, once published
 */
public record Progress(
        ProposalState state,
        @Nullable Long appraiser,
        @Nullable Long approver,
        @Nullable String decision,
        @Nullable LocalDate validFrom) {

    static final Progress DRAFTED = new Progress(ProposalState.DRAFT, null, null, null, null);

    Progress in(ProposalState next) {
        return new Progress(next, appraiser, approver, decision, validFrom);
    }

    Progress appraisedBy(long person) {
        return new Progress(ProposalState.APPRAISED, person, null, null, null);
    }

    Progress approvedBy(long person, String byDecision) {
        return new Progress(ProposalState.APPROVED, appraiser, person, byDecision, null);
    }

    Progress publishedFrom(LocalDate day) {
        return new Progress(ProposalState.PUBLISHED, appraiser, approver, decision, day);
    }
}
