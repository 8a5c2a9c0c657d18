package vn.eoffice.kpi.catalogue.internal.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.OutcomeCard;
import vn.eoffice.kpi.catalogue.TaskDraft;
import vn.eoffice.kpi.catalogue.TaskGroup;
import vn.eoffice.kpi.catalogue.TaskProfile;
import vn.eoffice.kpi.platform.rest.Problem;

/** A task as somebody proposes it; what is left out is not configured. */
public record ItemDraft(
        @Nullable String code,
        @Nullable String name,
        @Nullable String detail,
        @Nullable String outputProduct,
        @Nullable String unit,
        @Nullable TaskGroup group,
        @Nullable String complexity,
        @Nullable BigDecimal coefficient,
        @Nullable BigDecimal normHours,
        @Nullable Boolean exampleNorm,
        @Nullable List<String> positionGroups,
        @Nullable String source,
        @Nullable String scope,
        @Nullable String scoreFrame,
        @Nullable BigDecimal score,
        @Nullable String productType,
        @Nullable String band,
        @Nullable OutcomeCard outcomeCard) {

    static ItemDraft of(TaskDraft draft) {
        var profile = draft.profile();
        return new ItemDraft(
                draft.code(),
                draft.name(),
                draft.detail(),
                draft.outputProduct(),
                draft.unit(),
                draft.group(),
                draft.complexity(),
                draft.coefficient(),
                draft.normHours(),
                draft.exampleNorm(),
                draft.positionGroups(),
                draft.source(),
                profile.scope(),
                profile.scoreFrame(),
                profile.score(),
                profile.productType(),
                profile.band(),
                profile.outcomeCard());
    }

    /** The group decides who approves, so none is guessed. */
    TaskDraft draft() {
        if (group == null) {
            throw Problem.field(
                    Problem.Kind.INVALID,
                    "catalogue.proposal.group",
                    "drafts.group",
                    "",
                    "Chưa chọn nhóm công việc: hãy chọn một trong các nhóm A, B, C, D.",
                    "The group is missing: choose one of A, B, C, D.");
        }
        return new TaskDraft(
                orEmpty(code),
                orEmpty(name),
                detail,
                orEmpty(outputProduct),
                orEmpty(unit),
                group,
                complexity,
                coefficient,
                normHours,
                Boolean.TRUE.equals(exampleNorm),
                Optional.ofNullable(positionGroups).orElse(List.of()),
                source,
                new TaskProfile(scope, scoreFrame, score, productType, band, outcomeCard));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
