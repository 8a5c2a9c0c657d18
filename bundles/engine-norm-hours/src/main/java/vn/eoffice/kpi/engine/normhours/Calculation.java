package vn.eoffice.kpi.engine.normhours;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.eoffice.kpi.engine.api.EntryScore;
import vn.eoffice.kpi.engine.api.EntryScore.Scored;
import vn.eoffice.kpi.engine.api.Expression;
import vn.eoffice.kpi.engine.api.Fixed;
import vn.eoffice.kpi.engine.api.Label;
import vn.eoffice.kpi.engine.api.TraceLine;
import vn.eoffice.kpi.engine.api.WorkFacts;

/**
 * Points of one piece of work of which everything is known: norm hours x quantity x complexity x quality x (1 + rate) x share,
 * where quality x (1 + rate) is cut at the cap. Nothing is written out here: an explanation is text only when somebody reads it.
 */
final class Calculation {

    private static final Label NORM = Label.of(
            "Số giờ mà danh mục định cho một đơn vị sản phẩm.", "The hours that the catalogue sets for one unit.");
    private static final Label COMPLEXITY = Label.of("Hệ số của mức phức tạp.", "The factor of the complexity level.");
    private static final Label QUALITY =
            Label.of("Hệ số của mức mà lãnh đạo đã chấm.", "The factor of the grade that the leader gave.");
    private static final int MOST_LINES = 8;

    private final Tables rules;
    private final WorkFacts facts;
    private final BigDecimal norm;
    private final BigDecimal quantity;
    private final String level;
    private final BigDecimal complexity;
    private final String grade;
    private final BigDecimal quality;
    private final Timing timing;
    private final Timeliness.Rate rate;
    private final BigDecimal share;
    private final BigDecimal uncut;
    private final boolean isCut;

    private Calculation(WorkFacts facts, String grade, Tables rules) {
        this.rules = rules;
        this.facts = facts;
        this.grade = grade;
        norm = requireNonNull(facts.normHours());
        quantity = facts.quantity();
        level = requireNonNull(facts.complexity());
        complexity = requireNonNull(rules.complexity().get(level));
        quality = requireNonNull(rules.quality().get(grade));
        timing = Timing.of(facts, requireNonNull(facts.doneDate()));
        rate = rules.timeliness().rate(timing.days(), facts.objectiveCauseConfirmed(), quality, facts.taskGroup());
        share = requireNonNull(rules.shares().get(facts.role()));
        uncut = quality.multiply(BigDecimal.ONE.add(rate.value()));
        isCut = uncut.compareTo(rules.factorCap()) > 0;
    }

    static Calculation of(WorkFacts facts, String grade, Tables rules) {
        return new Calculation(facts, grade, rules);
    }

    Scored score() {
        var hours = norm.multiply(quantity);
        var base = hours.multiply(complexity).multiply(share);
        var points = base.multiply(isCut ? rules.factorCap() : uncut);
        var change = points.subtract(base.multiply(quality));
        return EntryScore.scored(
                points,
                rules.published(points),
                change.max(BigDecimal.ZERO),
                change.min(BigDecimal.ZERO),
                trace(hours, points));
    }

    private List<TraceLine> trace(BigDecimal hours, BigDecimal points) {
        var lines = new ArrayList<TraceLine>(MOST_LINES);
        lines.add(Factor.NORM.line(norm, norm, "normHours").noting(NORM));
        lines.add(Factor.QUANTITY
                .line(quantity, quantity, "base = normHours x quantity")
                .noting(Label.of(
                        "%s giờ × %s = %s giờ định mức.", "%s hours × %s = %s norm hours.", norm, quantity, hours)));
        lines.add(Factor.COMPLEXITY
                .line(level, complexity, Expression.of("complexity.%s = %s", level, complexity))
                .noting(COMPLEXITY));
        lines.add(Factor.QUALITY
                .line(grade, quality, Expression.of("quality.%s = %s", grade, quality))
                .noting(QUALITY));
        lines.add(Factor.TIMELINESS
                .line(timing.days(), rate.value(), rate.rule())
                .noting(Label.of("%s %s", "%s %s", timing.words(), rate.words())));
        if (isCut) {
            lines.add(cut());
        }
        lines.add(Factor.SHARE
                .line(facts.role(), share, Expression.of("shares.%s = %s", facts.role(), share))
                .noting(Label.of(
                        "Vai trò này được tính %s% giá trị công việc.",
                        "This role counts for %s% of the work.", Written.percent(share))));
        lines.add(isCut ? pointsAtTheCap(points) : points(points));
        return lines;
    }

    private TraceLine cut() {
        return Factor.CAP
                .line(uncut, rules.factorCap(), Expression.of("entryFactorCap = %s", rules.factorCap()))
                .noting(Label.of(
                        "Chất lượng × (1 + tiến độ) vượt trần %s nên lấy bằng trần.",
                        "Quality × (1 + timeliness) exceeds the cap of %s and is cut there.", rules.factorCap()));
    }

    private TraceLine points(BigDecimal points) {
        return Factor.POINTS
                .line(
                        Expression.of(
                                "%s × %s × %s × %s × (1 + %s) × %s",
                                norm, quantity, complexity, quality, rate.value(), share),
                        points,
                        "norm x quantity x complexity x quality x (1 + timeliness) x share")
                .noting(Label.of(
                        "Định mức × số lượng × phức tạp × chất lượng × (1 + tiến độ) × vai trò. %s",
                        "Norm × quantity × complexity × quality × (1 + timeliness) × role. %s", published(points)));
    }

    private TraceLine pointsAtTheCap(BigDecimal points) {
        return Factor.POINTS
                .line(
                        Expression.of("%s × %s × %s × %s × %s", norm, quantity, complexity, rules.factorCap(), share),
                        points,
                        "norm x quantity x complexity x cap x share")
                .noting(Label.of(
                        "Định mức × số lượng × phức tạp × trần hệ số × vai trò. %s",
                        "Norm × quantity × complexity × cap × role. %s", published(points)));
    }

    private Label published(BigDecimal points) {
        return Label.of(
                "Công bố %s, làm tròn một lần còn %s chữ số thập phân.",
                "Published as %s, rounded once to %s decimals.", new Fixed(rules.published(points)), rules.decimals());
    }
}
