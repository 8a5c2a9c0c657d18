package vn.eoffice.kpi.catalogue.internal.task;

import static vn.eoffice.kpi.catalogue.internal.task.TaskRules.decimal;
import static vn.eoffice.kpi.catalogue.internal.task.TaskRules.fault;
import static vn.eoffice.kpi.catalogue.internal.task.TaskRules.optional;
import static vn.eoffice.kpi.catalogue.internal.task.TaskRules.text;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.OutcomeCard;
import vn.eoffice.kpi.catalogue.TaskProfile;
import vn.eoffice.kpi.platform.rest.FieldFault;

/** What a profile may say, and in which form it is kept. */
final class ProfileRules {

    private ProfileRules() {}

    static TaskProfile normalised(TaskProfile profile) {
        return new TaskProfile(
                optional(profile.scope()),
                optional(profile.scoreFrame()),
                decimal(profile.score()),
                optional(profile.productType()),
                optional(profile.band()),
                normalised(profile.outcomeCard()));
    }

    private static @Nullable OutcomeCard normalised(@Nullable OutcomeCard card) {
        if (card == null || card.products().isEmpty() && card.stages().isEmpty()) {
            return null;
        }
        return new OutcomeCard(
                card.products().stream().map(TaskRules::text).toList(),
                card.stages().stream()
                        .map(stage ->
                                new OutcomeCard.Stage(text(stage.name()), share(stage.share()), stage.onFollowUp()))
                        .toList());
    }

    /** A share that was left out is 0, which is refused. */
    private static BigDecimal share(@Nullable BigDecimal share) {
        var kept = decimal(share);
        return kept == null ? BigDecimal.ZERO : kept;
    }

    static void check(TaskProfile profile, String at, List<FieldFault> faults) {
        TaskRules.positive(at + "score", profile.score(), faults);
        var card = profile.outcomeCard();
        if (card == null) {
            return;
        }
        if (card.products().isEmpty() || card.products().contains("")) {
            faults.add(fault(
                    at + "outcomeCard.products",
                    card.products(),
                    "Thẻ kết quả cần ít nhất một loại sản phẩm, không để trống.",
                    "An outcome card needs at least one type of product, none blank."));
        }
        if (card.stages().stream()
                .anyMatch(stage -> stage.name().isEmpty() || stage.share().signum() <= 0)) {
            faults.add(fault(
                    at + "outcomeCard.stages",
                    card.stages(),
                    "Mỗi giai đoạn cần tên và tỷ lệ lớn hơn 0.",
                    "Each stage needs a name and a share above 0."));
        }
        var sum = card.stages().stream().map(OutcomeCard.Stage::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.ONE) != 0) {
            faults.add(fault(
                    at + "outcomeCard.stages",
                    sum.toPlainString(),
                    "Tổng tỷ lệ các giai đoạn phải bằng 1: hãy sửa các tỷ lệ.",
                    "The shares of the stages must sum to 1: correct the shares."));
        }
    }
}
