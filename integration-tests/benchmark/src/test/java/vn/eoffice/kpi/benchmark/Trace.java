package vn.eoffice.kpi.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import vn.eoffice.kpi.engine.api.EntryScore;
import vn.eoffice.kpi.engine.api.EntryScore.Scored;
import vn.eoffice.kpi.engine.api.Expression;
import vn.eoffice.kpi.engine.api.Fixed;
import vn.eoffice.kpi.engine.api.Label;
import vn.eoffice.kpi.engine.api.TraceLine;
import vn.eoffice.kpi.engine.api.WorkFacts;

/** The arithmetic and the explanation, by hand: what comes after the tables, for all who take part. */
final class Trace {

    private static final Label NORM = Label.of("Định mức thời gian (giờ)", "Time norm (hours)");
    private static final Label QUANTITY = Label.of("Số lượng", "Quantity");
    private static final Label COMPLEXITY = Label.of("Mức độ phức tạp", "Complexity");
    private static final Label QUALITY = Label.of("Chất lượng", "Quality");
    private static final Label TIMELINESS = Label.of("Tiến độ", "Timeliness");
    private static final Label SHARE = Label.of("Vai trò", "Role");
    private static final Label POINTS = Label.of("Điểm", "Points");
    private static final Label NORM_NOTE = Label.of(
            "Số giờ mà danh mục định cho một đơn vị sản phẩm.", "The hours that the catalogue sets for one unit.");
    private static final Label COMPLEXITY_NOTE =
            Label.of("Hệ số của mức phức tạp.", "The factor of the complexity level.");
    private static final Label QUALITY_NOTE =
            Label.of("Hệ số của mức mà lãnh đạo đã chấm.", "The factor of the grade that the leader gave.");

    private Trace() {}

    /** A rate, the rule that gave it and the rule in words. */
    record Rate(BigDecimal value, Object rule, Label words) {}

    static Scored score(WorkFacts facts, BigDecimal complexity, BigDecimal quality, Rate rate, int days) {
        var norm = facts.normHours();
        var quantity = facts.quantity();
        var hours = norm.multiply(quantity);
        var base = hours.multiply(complexity);
        var points = base.multiply(quality.multiply(BigDecimal.ONE.add(rate.value())));
        var change = points.subtract(base.multiply(quality));
        var published = points.setScale(2, RoundingMode.HALF_UP);
        var trace = List.of(
                TraceLine.of("norm", NORM, norm, norm, "normHours").noting(NORM_NOTE),
                TraceLine.of("quantity", QUANTITY, quantity, quantity, "base = normHours x quantity")
                        .noting(Label.of(
                                "%s giờ × %s = %s giờ định mức.",
                                "%s hours × %s = %s norm hours.", norm, quantity, hours)),
                TraceLine.of(
                                "complexity",
                                COMPLEXITY,
                                facts.complexity(),
                                complexity,
                                Expression.of("complexity.%s = %s", facts.complexity(), complexity))
                        .noting(COMPLEXITY_NOTE),
                TraceLine.of(
                                "quality",
                                QUALITY,
                                facts.grade(),
                                quality,
                                Expression.of("quality.%s = %s", facts.grade(), quality))
                        .noting(QUALITY_NOTE),
                TraceLine.of("timeliness", TIMELINESS, days, rate.value(), rate.rule())
                        .noting(Label.of("%s %s", "%s %s", words(days, facts), rate.words())),
                TraceLine.of(
                                "share",
                                SHARE,
                                "LEAD",
                                BigDecimal.ONE,
                                Expression.of("shares.%s = %s", "LEAD", BigDecimal.ONE))
                        .noting(Label.of(
                                "Vai trò này được tính %s% giá trị công việc.",
                                "This role counts for %s% of the work.", BigDecimal.ONE.movePointRight(2))),
                TraceLine.of(
                                TraceLine.POINTS,
                                POINTS,
                                Expression.of(
                                        "%s × %s × %s × %s × (1 + %s) × %s",
                                        norm, quantity, complexity, quality, rate.value(), BigDecimal.ONE),
                                points,
                                "norm x quantity x complexity x quality x (1 + timeliness) x share")
                        .noting(Label.of(
                                "Định mức × số lượng × phức tạp × chất lượng × (1 + tiến độ) × vai trò. %s",
                                "Norm × quantity × complexity × quality × (1 + timeliness) × role. %s",
                                Label.of(
                                        "Công bố %s, làm tròn một lần còn %s chữ số thập phân.",
                                        "Published as %s, rounded once to %s decimals.", new Fixed(published), 2))));
        return EntryScore.scored(points, published, change.max(BigDecimal.ZERO), change.min(BigDecimal.ZERO), trace);
    }

    private static Label words(int days, WorkFacts facts) {
        if (days == 0) {
            return Label.of(
                    "Đúng hạn (hạn %s, xong %s).", "On time (due %s, done %s).", facts.dueDate(), facts.doneDate());
        }
        return days > 0
                ? Label.of(
                        "Sớm %s ngày làm việc (hạn %s, xong %s).",
                        "%s working days early (due %s, done %s).", days, facts.dueDate(), facts.doneDate())
                : Label.of(
                        "Trễ %s ngày làm việc (hạn %s, xong %s).",
                        "%s working days late (due %s, done %s).", -days, facts.dueDate(), facts.doneDate());
    }
}
