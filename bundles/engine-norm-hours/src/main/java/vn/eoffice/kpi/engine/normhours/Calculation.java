package vn.eoffice.kpi.engine.normhours;

import static java.util.Objects.requireNonNull;
import static vn.eoffice.kpi.engine.normhours.Factor.plain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.eoffice.kpi.engine.api.EntryScore;
import vn.eoffice.kpi.engine.api.EntryScore.Scored;
import vn.eoffice.kpi.engine.api.Label;
import vn.eoffice.kpi.engine.api.TraceLine;
import vn.eoffice.kpi.engine.api.WorkFacts;

/**
 * Points of one piece of work of which everything is known: norm hours x quantity x complexity x quality x (1 + rate) x share,
 * where quality x (1 + rate) is cut at the cap.
 */
record Calculation(
        Tables rules,
        BigDecimal norm,
        BigDecimal quantity,
        String level,
        BigDecimal complexity,
        String grade,
        BigDecimal quality,
        Timing timing,
        Timeliness.Rate rate,
        String role,
        BigDecimal share) {

    static Calculation of(WorkFacts facts, String grade, Tables rules) {
        var level = requireNonNull(facts.complexity());
        var quality = requireNonNull(rules.quality().get(grade));
        var timing = Timing.of(facts, requireNonNull(facts.doneDate()));
        return new Calculation(
                rules,
                requireNonNull(facts.normHours()),
                facts.quantity(),
                level,
                requireNonNull(rules.complexity().get(level)),
                grade,
                quality,
                timing,
                rules.timeliness().rate(timing.days(), facts.objectiveCauseConfirmed(), quality, facts.taskGroup()),
                facts.role(),
                requireNonNull(rules.shares().get(facts.role())));
    }

    Scored score() {
        var value =
                norm.multiply(quantity).multiply(complexity).multiply(quality).multiply(share);
        var points =
                norm.multiply(quantity).multiply(complexity).multiply(factor()).multiply(share);
        var change = points.subtract(value);
        return EntryScore.scored(
                points,
                rules.published(points),
                change.max(BigDecimal.ZERO),
                change.min(BigDecimal.ZERO),
                trace(points));
    }

    private BigDecimal uncut() {
        return quality.multiply(BigDecimal.ONE.add(rate.value()));
    }

    private BigDecimal factor() {
        return uncut().min(rules.factorCap());
    }

    private boolean isCut() {
        return uncut().compareTo(rules.factorCap()) > 0;
    }

    private List<TraceLine> trace(BigDecimal points) {
        var lines = new ArrayList<TraceLine>(List.of(
                Factor.NORM
                        .line(plain(norm), norm, "normHours")
                        .noting(Label.of(
                                "Số giờ mà danh mục định cho một đơn vị sản phẩm.",
                                "The hours that the catalogue sets for one unit.")),
                Factor.QUANTITY
                        .line(plain(quantity), quantity, "base = normHours x quantity")
                        .noting(Written.text(
                                "%s giờ × %s = %s giờ định mức.",
                                "%s hours × %s = %s norm hours.",
                                exact(norm),
                                exact(quantity),
                                exact(norm.multiply(quantity)))),
                Factor.COMPLEXITY
                        .line(level, complexity, "complexity." + level + " = " + complexity.toPlainString())
                        .noting(Label.of("Hệ số của mức phức tạp.", "The factor of the complexity level.")),
                Factor.QUALITY
                        .line(grade, quality, "quality." + grade + " = " + quality.toPlainString())
                        .noting(Label.of(
                                "Hệ số của mức mà lãnh đạo đã chấm.", "The factor of the grade that the leader gave.")),
                Factor.TIMELINESS
                        .line(Integer.toString(timing.days()), rate.value(), rate.rule())
                        .noting(Written.join(" ", timing.words(), rate.words()))));
        if (isCut()) {
            lines.add(Factor.CAP
                    .line(
                            plain(uncut()),
                            rules.factorCap(),
                            "entryFactorCap = " + rules.factorCap().toPlainString())
                    .noting(Written.text(
                            "Chất lượng × (1 + tiến độ) vượt trần %s nên lấy bằng trần.",
                            "Quality × (1 + timeliness) exceeds the cap of %s and is cut there.",
                            exact(rules.factorCap()))));
        }
        lines.add(Factor.SHARE
                .line(role, share, "shares." + role + " = " + share.toPlainString())
                .noting(Written.text(
                        "Vai trò này được tính %s%% giá trị công việc.",
                        "This role counts for %s%% of the work.", Written.percent(share))));
        lines.add(Factor.POINTS
                .line(
                        formula(),
                        points,
                        isCut()
                                ? "norm x quantity x complexity x cap x share"
                                : "norm x quantity x complexity x quality x (1 + timeliness) x share")
                .noting(Written.join(" ", steps(), published(points))));
        return lines;
    }

    private String formula() {
        var quality = isCut()
                ? plain(rules.factorCap())
                : "%s × (1 + %s)".formatted(plain(this.quality), plain(rate.value()));
        return "%s × %s × %s × %s × %s"
                .formatted(plain(norm), plain(quantity), plain(complexity), quality, plain(share));
    }

    private Label steps() {
        return isCut()
                ? Label.of(
                        "Định mức × số lượng × phức tạp × trần hệ số × vai trò.",
                        "Norm × quantity × complexity × cap × role.")
                : Label.of(
                        "Định mức × số lượng × phức tạp × chất lượng × (1 + tiến độ) × vai trò.",
                        "Norm × quantity × complexity × quality × (1 + timeliness) × role.");
    }

    private Label published(BigDecimal points) {
        return Written.text(
                "Công bố %s, làm tròn một lần còn " + rules.decimals() + " chữ số thập phân.",
                "Published as %s, rounded once to " + rules.decimals() + " decimals.",
                rules.published(points));
    }

    private static BigDecimal exact(BigDecimal number) {
        return new BigDecimal(plain(number));
    }
}
