package vn.eoffice.kpi.benchmark;

import java.math.BigDecimal;
import vn.eoffice.kpi.benchmark.Trace.Rate;
import vn.eoffice.kpi.engine.api.Label;

/** What the rules of Drools see and set; public with getters, as Drools wants it. */
public final class DroolsCase {

    private final String level;
    private final String grade;
    private final int days;
    private BigDecimal complexity;
    private BigDecimal quality;
    private Rate rate;

    DroolsCase(String level, String grade, int days) {
        this.level = level;
        this.grade = grade;
        this.days = days;
    }

    public String getLevel() {
        return level;
    }

    public String getGrade() {
        return grade;
    }

    public int getDays() {
        return days;
    }

    public void complexity(BigDecimal factor) {
        complexity = factor;
    }

    public void quality(BigDecimal factor) {
        quality = factor;
    }

    public void rate(BigDecimal value, String rule, Label words) {
        rate = new Rate(value, rule, words);
    }

    BigDecimal complexity() {
        return complexity;
    }

    BigDecimal quality() {
        return quality;
    }

    Rate rate() {
        return rate;
    }
}
