package vn.eoffice.kpi.catalogue.internal.life;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.TaskDraft;
import vn.eoffice.kpi.platform.rest.Json;

/** A row of {@code proposal} as it is read. */
public record ProposalRow(
        long id,
        long version,
        ProposalKind kind,
        ProposalState state,
        List<Long> taskIds,
        List<Integer> baseVersions,
        String drafts,
        List<BigDecimal> shares,
        String reason,
        long proposer,
        long unitId,
        @Nullable Long agencyId,
        @Nullable String scope,
        @Nullable Long appraiser,
        @Nullable Long approver,
        @Nullable LocalDate validFrom,
        @Nullable String decision) {

    Proposal proposal() {
        var owner = Owner.stored(agencyId, scope);
        return new Proposal(
                id,
                version,
                proposer,
                unitId,
                new Wanted(kind, taskIds, baseVersions, read(drafts), shares, reason, owner),
                new Progress(state, appraiser, approver, decision, validFrom));
    }

    private static List<TaskDraft> read(String json) {
        try {
            return Json.mapper().readValue(json, new TypeReference<List<TaskDraft>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The kept drafts cannot be read: " + json, e);
        }
    }
}
