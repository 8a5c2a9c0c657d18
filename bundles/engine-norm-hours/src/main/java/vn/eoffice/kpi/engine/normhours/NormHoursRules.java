package vn.eoffice.kpi.engine.normhours;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.engine.api.EntryScore;
import vn.eoffice.kpi.engine.api.EntryScore.NotScored;
import vn.eoffice.kpi.engine.api.EntryScore.Scored;
import vn.eoffice.kpi.engine.api.KpiRules;
import vn.eoffice.kpi.engine.api.PeriodFacts;
import vn.eoffice.kpi.engine.api.PeriodScore;
import vn.eoffice.kpi.engine.api.WorkFacts;

/** The rules made ready: first what is missing, then the calculation. */
record NormHoursRules(Tables tables) implements KpiRules {

    @Override
    public EntryScore score(WorkFacts facts) {
        return score(facts, facts.grade());
    }

    private EntryScore score(WorkFacts facts, @Nullable String grade) {
        for (var gap : tables.gaps()) {
            if (isOpen(gap, facts, grade)) {
                return notScored(facts, grade);
            }
        }
        return Calculation.of(facts, requireNonNull(grade), tables).score();
    }

    private boolean isOpen(Gap gap, WorkFacts facts, @Nullable String grade) {
        return switch (gap) {
            case FOR_INFORMATION -> facts.role().equals("FOR_INFORMATION");
            case NO_NORM -> facts.normHours() == null;
            case NO_COMPLEXITY -> factor(tables.complexity(), facts.complexity()) == null;
            case NOT_CONFIRMED -> !facts.confirmed();
            case UNRATED -> grade == null;
            case NO_DUE_DATE -> facts.dueDate() == null && !tables.undatedIsOnTime();
            case NOT_FINISHED -> facts.doneDate() == null;
            case UNKNOWN_GRADE -> grade != null && factor(tables.quality(), grade) == null;
            case UNKNOWN_ROLE ->
                !facts.role().equals("FOR_INFORMATION") && factor(tables.shares(), facts.role()) == null;
        };
    }

    private static @Nullable BigDecimal factor(Map<String, BigDecimal> factors, @Nullable String name) {
        return name == null ? null : factors.get(name);
    }

    private NotScored notScored(WorkFacts facts, @Nullable String grade) {
        var gaps =
                tables.gaps().stream().filter(gap -> isOpen(gap, facts, grade)).toList();
        var first = gaps.get(0);
        var lines = gaps.stream().map(gap -> gap.line(facts)).toList();
        var notScored = EntryScore.notScored(first.name(), first.text(), lines);
        return first == Gap.UNRATED ? notScored.giving(byGrade(facts)) : notScored;
    }

    private Map<String, Scored> byGrade(WorkFacts facts) {
        var byGrade = new LinkedHashMap<String, Scored>();
        for (var grade : tables.quality().keySet()) {
            if (score(facts, grade) instanceof Scored scored) {
                byGrade.put(grade, scored);
            }
        }
        return byGrade;
    }

    @Override
    public PeriodScore conclude(PeriodFacts facts) {
        return Month.conclude(facts, tables);
    }
}
