package vn.eoffice.kpi.evaluation.internal.total;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.engine.api.InvalidRules;
import vn.eoffice.kpi.engine.api.PeriodScore.Concluded;
import vn.eoffice.kpi.engine.api.PeriodScore.NotConcluded;
import vn.eoffice.kpi.evaluation.internal.engine.EngineFailed;
import vn.eoffice.kpi.evaluation.internal.engine.Engines;
import vn.eoffice.kpi.evaluation.internal.engine.ReadyEngine;
import vn.eoffice.kpi.evaluation.internal.rules.RulesInForce;
import vn.eoffice.kpi.evaluation.internal.rules.RulesInForce.InForce;
import vn.eoffice.kpi.evaluation.internal.score.Reason;
import vn.eoffice.kpi.evaluation.internal.total.MonthTotal.Month;

/** Days as they stand, months as the rules conclude them from their days: 31 rows at most, never the log. */
@Component(service = Months.class)
public final class Months {

    private static final Logger LOG = LoggerFactory.getLogger(Months.class);

    private final Totals totals;
    private final RulesInForce rules;
    private final Engines engines;

    @Activate
    public Months(@Reference Totals totals, @Reference RulesInForce rules, @Reference Engines engines) {
        this.totals = totals;
        this.rules = rules;
        this.engines = engines;
    }

    public DayTotal day(PersonId person, LocalDate day) {
        return totals.days(person, day, day).stream().findFirst().orElseGet(() -> DayTotal.empty(day));
    }

    public MonthTotal month(PersonId person, YearMonth month) {
        var facts = new Month(month, totals.days(person, month.atDay(1), month.atEndOfMonth()));
        var inForce = rules.on(month.atEndOfMonth()).orElse(null);
        if (inForce == null) {
            return without(facts, Reason.NO_RULE_SET, null);
        }
        var engine = engines.find(inForce.content().engine()).orElse(null);
        return engine == null ? without(facts, Reason.ENGINE_AWAY, inForce) : concluded(facts, inForce, engine);
    }

    private static MonthTotal concluded(Month facts, InForce inForce, ReadyEngine engine) {
        try {
            var score = engine.conclude(inForce.content(), facts);
            if (score instanceof NotConcluded not) {
                return new MonthTotal(facts, null, not.reason(), Reason.text(not.text()), inForce);
            }
            return new MonthTotal(facts, (Concluded) score, null, null, inForce);
        } catch (InvalidRules refused) {
            return without(facts, Reason.RULES_REFUSED, inForce);
        } catch (EngineFailed e) {
            LOG.error("The month {} could not be concluded.", facts.month(), e);
            return without(facts, Reason.ENGINE_FAILED, inForce);
        }
    }

    private static MonthTotal without(Month facts, Reason reason, @Nullable InForce inForce) {
        return new MonthTotal(facts, null, reason.name(), reason.text(), inForce);
    }
}
