package vn.eoffice.kpi.catalogue.internal.life;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.TaskDraft;

/**
 * What a proposal wants.
 *
 * @param taskIds the tasks that are there and would change, with {@code baseVersions} as the proposer saw them
 * @param drafts the tasks as they would be
 * @param shares for a split, the part of the work that goes to each draft; else empty
 * @param owner who decides on it
 */
public record Wanted(
        ProposalKind kind,
        List<Long> taskIds,
        List<Integer> baseVersions,
        List<TaskDraft> drafts,
        List<BigDecimal> shares,
        String reason,
        Owner owner) {

    public Wanted {
        taskIds = List.copyOf(taskIds);
        baseVersions = List.copyOf(baseVersions);
        drafts = List.copyOf(drafts);
        shares = List.copyOf(shares);
    }

    @Nullable
    Long agencyId() {
        return owner.agencyId();
    }

    @Nullable
    String scope() {
        return owner.scopeCode();
    }
}
