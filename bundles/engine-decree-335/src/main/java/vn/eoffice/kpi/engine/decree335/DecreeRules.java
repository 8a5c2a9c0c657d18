package vn.eoffice.kpi.engine.decree335;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.engine.api.ClassRules;
import vn.eoffice.kpi.engine.api.EntryScore;
import vn.eoffice.kpi.engine.api.EntryScore.Scored;
import vn.eoffice.kpi.engine.api.KpiRules;
import vn.eoffice.kpi.engine.api.PeriodFacts;
import vn.eoffice.kpi.engine.api.PeriodFacts.Span;
import vn.eoffice.kpi.engine.api.PeriodScore;
import vn.eoffice.kpi.engine.api.ProductRules;
import vn.eoffice.kpi.engine.api.WorkFacts;

/** The rules made ready. */
record DecreeRules(Decree decree) implements KpiRules, ClassRules, ProductRules {

    @Override
    public EntryScore score(WorkFacts facts) {
        return score(facts, facts.grade());
    }

    private EntryScore score(WorkFacts facts, @Nullable String grade) {
        var gap = gap(facts, grade);
        if (gap.isEmpty()) {
            return ProductResult.of(facts, grade, decree).score();
        }
        var first = gap.get();
        var notScored = EntryScore.notScored(first.name(), first.text(), List.of(first.line(facts)));
        return first == Gap.UNRATED ? notScored.giving(byGrade(facts)) : notScored;
    }

    private Optional<Gap> gap(WorkFacts facts, @Nullable String grade) {
        if (facts.role().equals("FOR_INFORMATION")) {
            return Optional.of(Gap.FOR_INFORMATION);
        }
        if (!decree.shares().containsKey(facts.role())) {
            return Optional.of(Gap.NO_SHARE);
        }
        if (facts.coefficient() == null) {
            return Optional.of(Gap.NO_COEFFICIENT);
        }
        // Open or handed-over work has nothing to judge: it only counts as assigned.
        return ProductResult.completedUnits(facts, decree).signum() == 0 ? Optional.empty() : unjudged(facts, grade);
    }

    private Optional<Gap> unjudged(WorkFacts facts, @Nullable String grade) {
        if (!facts.confirmed()) {
            return Optional.of(Gap.NOT_CONFIRMED);
        }
        if (grade == null) {
            return Optional.of(Gap.UNRATED);
        }
        return decree.met().containsKey(grade) ? Optional.empty() : Optional.of(Gap.UNKNOWN_GRADE);
    }

    private Map<String, Scored> byGrade(WorkFacts facts) {
        var byGrade = new LinkedHashMap<String, Scored>();
        decree.met().keySet().forEach(grade -> {
            if (score(facts, grade) instanceof Scored scored) {
                byGrade.put(grade, scored);
            }
        });
        return byGrade;
    }

    @Override
    public PeriodScore conclude(PeriodFacts facts) {
        return facts.span() == Span.MONTH
                ? new TaskResult(decree, facts).conclude()
                : new Mean(decree, facts).conclude();
    }

    @Override
    public Classified classify(PersonYear facts) {
        return Classes.of(facts, decree);
    }

    @Override
    public Classified classify(OrganisationYear facts) {
        return Classes.of(facts, decree);
    }

    @Override
    public Cap cap(BigDecimal rate, List<DutyGroup> groups) {
        return Caps.of(rate, groups, decree.choices().excellentBase());
    }

    @Override
    public Conversion convert(StandardProduct standard, Product product) {
        return Conversions.of(standard, product, decree.choices().coefficientScale());
    }

    @Override
    public Split split(BigDecimal whole, List<BigDecimal> parts) {
        var sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Split(sum, sum.compareTo(Objects.requireNonNull(whole)) > 0 ? "PARTS_EXCEED_WHOLE" : null);
    }
}
