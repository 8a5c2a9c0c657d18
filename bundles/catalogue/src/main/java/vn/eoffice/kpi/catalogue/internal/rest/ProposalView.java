package vn.eoffice.kpi.catalogue.internal.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.internal.item.Change;
import vn.eoffice.kpi.catalogue.internal.life.ProposalAction;
import vn.eoffice.kpi.catalogue.internal.life.ProposalKind;
import vn.eoffice.kpi.catalogue.internal.life.ProposalState;
import vn.eoffice.kpi.platform.rest.Versioned;

/**
 * A proposal as its reader sees it.
 *
 * @param changes what a change of one task changes; else empty
 * @param actions what this reader may do now
 */
public record ProposalView(
        long id,
        long version,
        ProposalKind kind,
        ProposalState state,
        String reason,
        List<ItemResource.NamedTask> tasks,
        List<ItemDraft> drafts,
        List<BigDecimal> shares,
        String unitName,
        String proposerName,
        @Nullable LocalDate validFrom,
        @Nullable String decision,
        List<ActView> acts,
        List<Change> changes,
        Set<ProposalAction> actions)
        implements Versioned {

    public record ActView(Instant at, String actorName, String action, @Nullable String reason) {}
}
