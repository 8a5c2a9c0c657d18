package vn.eoffice.kpi.catalogue.internal.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.OutcomeCard;
import vn.eoffice.kpi.catalogue.TaskGroup;
import vn.eoffice.kpi.catalogue.internal.item.Items.Item;

/** A version of a task as those see it who keep the catalogue; what is not configured is null. */
public record ItemView(
        long id,
        int version,
        String code,
        String name,
        @Nullable String detail,
        String outputProduct,
        String unit,
        TaskGroup group,
        @Nullable String complexity,
        @Nullable BigDecimal coefficient,
        @Nullable BigDecimal normHours,
        boolean exampleNorm,
        @Nullable ScopeView scope,
        @Nullable String scoreFrame,
        @Nullable BigDecimal score,
        @Nullable String productType,
        @Nullable String band,
        @Nullable OutcomeCard outcomeCard,
        List<String> positionGroups,
        boolean uniformNorm,
        @Nullable String source,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int versions,
        long openFeedback) {

    /** Where a task is offered. */
    public record ScopeView(String code, String name) {}

    static ItemView of(Item item) {
        var row = item.row();
        var draft = row.draft();
        var profile = draft.profile();
        return new ItemView(
                row.taskId(),
                row.version(),
                row.code(),
                row.name(),
                row.detail(),
                row.outputProduct(),
                row.unit(),
                row.taskGroup(),
                row.complexity(),
                row.coefficient(),
                item.uniformNorm() == null ? row.normHours() : item.uniformNorm(),
                row.exampleNorm(),
                profile.scope() == null ? null : new ScopeView(profile.scope(), String.valueOf(item.scopeName())),
                profile.scoreFrame(),
                profile.score(),
                profile.productType(),
                profile.band(),
                profile.outcomeCard(),
                row.positionGroups(),
                item.uniformNorm() != null,
                row.source(),
                row.validFrom(),
                row.validTo(),
                item.versions(),
                item.openFeedback());
    }
}
