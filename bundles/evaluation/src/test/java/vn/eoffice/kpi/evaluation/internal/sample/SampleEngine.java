package vn.eoffice.kpi.evaluation.internal.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.eoffice.kpi.engine.api.EntryScore;
import vn.eoffice.kpi.engine.api.KpiEngine;
import vn.eoffice.kpi.engine.api.KpiRules;
import vn.eoffice.kpi.engine.api.Label;
import vn.eoffice.kpi.engine.api.PeriodFacts;
import vn.eoffice.kpi.engine.api.PeriodScore;
import vn.eoffice.kpi.engine.api.RuleSet;
import vn.eoffice.kpi.engine.api.TraceLine;
import vn.eoffice.kpi.engine.api.WorkFacts;

/** An engine that does what a test wants it to do. */
public record SampleEngine(Function<WorkFacts, EntryScore> scoring, Function<PeriodFacts, PeriodScore> concluding)
        implements KpiEngine {

    public static SampleEngine scoring(Function<WorkFacts, EntryScore> scoring) {
        return new SampleEngine(
                scoring, facts -> PeriodScore.notConcluded("NEVER", Label.of("Không", "No"), List.of()));
    }

    /** One point, and the norm hours as an amount for the period. */
    public static SampleEngine countingHours() {
        return scoring(facts -> EntryScore.scored(
                        BigDecimal.ONE,
                        BigDecimal.ONE.setScale(2, RoundingMode.HALF_UP),
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        List.of(TraceLine.of(TraceLine.POINTS, Label.of("Điểm", "Points"), null, BigDecimal.ONE, "1")))
                .adding(Map.of("hours", facts.normHours(), "entries", BigDecimal.ONE)));
    }

    @Override
    public KpiRules prepare(RuleSet rules) {
        return new KpiRules() {
            @Override
            public EntryScore score(WorkFacts facts) {
                return scoring.apply(facts);
            }

            @Override
            public PeriodScore conclude(PeriodFacts facts) {
                return concluding.apply(facts);
            }
        };
    }
}
