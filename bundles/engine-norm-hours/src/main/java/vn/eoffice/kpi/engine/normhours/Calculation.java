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
                Factor.NORM.line(plain(norm), norm, "normHours"),
                Factor.QUANTITY.line(plain(quantity), quantity, "base = normHours x quantity"),
                Factor.COMPLEXITY.line(level, complexity, "complexity." + level + " = " + complexity.toPlainString()),
                Factor.QUALITY.line(grade, quality, "quality." + grade + " = " + quality.toPlainString()),
                Factor.TIMELINESS
                        .line(Integer.toString(timing.days()), rate.value(), rate.rule())
                        .noting(timing.words())));
        if (isCut()) {
            lines.add(Factor.CAP
                    .line(
                            plain(uncut()),
                            rules.factorCap(),
                            "entryFactorCap = " + rules.factorCap().toPlainString())
                    .noting(Label.of(
                            "Chất lượng × (1 + tiến độ) vượt trần nên lấy bằng trần.",
                            "Quality × (1 + timeliness) exceeds the cap and is cut there.")));
        }
        lines.add(Factor.SHARE.line(role, share, "shares." + role + " = " + share.toPlainString()));
        lines.add(Factor.POINTS
                .line(
                        formula(),
                        points,
                        isCut()
                                ? "norm x quantity x complexity x cap x share"
                                : "norm x quantity x complexity x quality x (1 + timeliness) x share")
                .noting(published(points)));
        return lines;
    }

    private String formula() {
        var quality = isCut()
                ? plain(rules.factorCap())
                : "%s × (1 + %s)".formatted(plain(this.quality), plain(rate.value()));
        return "%s × %s × %s × %s × %s"
                .formatted(plain(norm), plain(quantity), plain(complexity), quality, plain(share));
    }

    private Label published(BigDecimal points) {
        var shown = rules.published(points).toPlainString();
        return Label.of(
                "Công bố %s: làm tròn một lần, %d chữ số thập phân.".formatted(shown, rules.decimals()),
                "Published as %s: rounded once, %d decimals.".formatted(shown, rules.decimals()));
    }
}
