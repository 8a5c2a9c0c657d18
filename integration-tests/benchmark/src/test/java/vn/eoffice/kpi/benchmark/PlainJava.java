package vn.eoffice.kpi.benchmark;

import java.math.BigDecimal;
import vn.eoffice.kpi.benchmark.Trace.Rate;
import vn.eoffice.kpi.engine.api.EntryScore.Scored;
import vn.eoffice.kpi.engine.api.Label;
import vn.eoffice.kpi.engine.api.WorkFacts;

/** The three tables written into the program: the least that the calculation can cost in Java. */
final class PlainJava {

    private static final BigDecimal C1 = new BigDecimal("0.8");
    private static final BigDecimal C2 = new BigDecimal("1.0");
    private static final BigDecimal C3 = new BigDecimal("1.3");
    private static final BigDecimal C4 = new BigDecimal("1.6");
    private static final BigDecimal C5 = new BigDecimal("2.0");
    private static final BigDecimal EXCELLENT = new BigDecimal("1.10");
    private static final BigDecimal GOOD = new BigDecimal("1.00");
    private static final BigDecimal FAIR = new BigDecimal("0.85");
    private static final BigDecimal POOR = new BigDecimal("0.60");
    private static final BigDecimal FAILED = new BigDecimal("0.00");
    private static final Rate ON_TIME =
            new Rate(BigDecimal.ZERO, "timeliness.onTime = 0", Label.of("Không cộng, không trừ.", "No change."));
    private static final Rate EARLY_1 =
            rate("0.05", "early[0] (1-2)", "Từ 1 đến 2 ngày: cộng 5%.", "1 to 2 days: plus 5%.");
    private static final Rate EARLY_3 =
            rate("0.10", "early[1] (3-5)", "Từ 3 đến 5 ngày: cộng 10%.", "3 to 5 days: plus 10%.");
    private static final Rate EARLY_6 =
            rate("0.20", "early[2] (>= 6)", "Từ 6 ngày trở lên: cộng 20%.", "6 days or more: plus 20%.");
    private static final Rate LATE_1 =
            rate("-0.10", "late[0] (1-2)", "Từ 1 đến 2 ngày: trừ 10%.", "1 to 2 days: minus 10%.");
    private static final Rate LATE_3 =
            rate("-0.25", "late[1] (3-5)", "Từ 3 đến 5 ngày: trừ 25%.", "3 to 5 days: minus 25%.");
    private static final Rate LATE_6 =
            rate("-0.50", "late[2] (6-10)", "Từ 6 đến 10 ngày: trừ 50%.", "6 to 10 days: minus 50%.");
    private static final Rate LATE_11 =
            rate("-1.00", "late[3] (>= 11)", "Từ 11 ngày trở lên: trừ 100%.", "11 days or more: minus 100%.");

    private PlainJava() {}

    static Scored score(WorkFacts facts) {
        int days = Cases.days(facts);
        return Trace.score(facts, complexity(facts.complexity()), quality(facts.grade()), rate(days), days);
    }

    static Rate rate(WorkFacts facts) {
        return rate(Cases.days(facts));
    }

    private static BigDecimal complexity(String level) {
        return switch (level) {
            case "C1" -> C1;
            case "C2" -> C2;
            case "C3" -> C3;
            case "C4" -> C4;
            case "C5" -> C5;
            default -> throw new IllegalArgumentException(level);
        };
    }

    private static BigDecimal quality(String grade) {
        return switch (grade) {
            case "EXCELLENT" -> EXCELLENT;
            case "GOOD" -> GOOD;
            case "FAIR" -> FAIR;
            case "POOR" -> POOR;
            case "FAILED" -> FAILED;
            default -> throw new IllegalArgumentException(grade);
        };
    }

    private static Rate rate(int days) {
        if (days == 0) {
            return ON_TIME;
        }
        if (days > 0) {
            return days <= 2 ? EARLY_1 : days <= 5 ? EARLY_3 : EARLY_6;
        }
        return days >= -2 ? LATE_1 : days >= -5 ? LATE_3 : days >= -10 ? LATE_6 : LATE_11;
    }

    private static Rate rate(String value, String band, String vi, String en) {
        return new Rate(new BigDecimal(value), "timeliness." + band + " = " + value, Label.of(vi, en));
    }
}
