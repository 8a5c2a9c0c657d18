package vn.eoffice.kpi.catalogue.internal.life;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.TaskDraft;
import vn.eoffice.kpi.platform.rest.Json;

/** A row of {@code proposal}. */
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
        @Nullable String scope,
        @Nullable Long appraiser,
        @Nullable Long approver,
        @Nullable LocalDate validFrom,
        @Nullable String decision) {

    static ProposalRow of(Proposal one) {
        return new ProposalRow(
                one.id(),
                one.version(),
                one.kind(),
                one.state(),
                one.taskIds(),
                one.baseVersions(),
                Json.text(one.drafts()),
                one.shares(),
                one.reason(),
                one.proposer(),
                one.unitId(),
                one.scope(),
                one.appraiser(),
                one.approver(),
                one.validFrom(),
                one.decision());
    }

    Proposal proposal() {
        return new Proposal(
                id,
                version,
                kind,
                state,
                taskIds,
                baseVersions,
                read(drafts),
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

    private static List<TaskDraft> read(String json) {
        try {
            return Json.mapper().readValue(json, new TypeReference<List<TaskDraft>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The kept drafts cannot be read: " + json, e);
        }
    }
}
