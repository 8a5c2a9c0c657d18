package vn.eoffice.kpi.catalogue.internal.life;

import java.math.BigDecimal;
import java.util.List;
import vn.eoffice.kpi.catalogue.TaskDraft;

/** A proposal as its proposer writes it; the fields are those of {@link Wanted}. */
public record ProposalDraft(
        ProposalKind kind, List<Long> taskIds, List<TaskDraft> drafts, List<BigDecimal> shares, String reason) {

    public ProposalDraft {
        taskIds = List.copyOf(taskIds);
        drafts = List.copyOf(drafts);
        shares = List.copyOf(shares);
    }
}
