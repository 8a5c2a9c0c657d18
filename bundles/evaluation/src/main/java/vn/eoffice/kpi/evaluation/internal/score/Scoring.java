package vn.eoffice.kpi.evaluation.internal.score;

import static vn.eoffice.kpi.evaluation.internal.score.Outcome.Kind.NOT_SCORED;
import static vn.eoffice.kpi.evaluation.internal.score.Outcome.Kind.PENDING;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.kpi.directory.Absence;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.engine.api.InvalidRules;
import vn.eoffice.kpi.evaluation.internal.engine.EngineFailed;
import vn.eoffice.kpi.evaluation.internal.engine.Engines;
import vn.eoffice.kpi.evaluation.internal.engine.ReadyEngine;
import vn.eoffice.kpi.evaluation.internal.rules.RulesInForce;
import vn.eoffice.kpi.evaluation.internal.rules.RulesInForce.InForce;
import vn.eoffice.kpi.worklog.Entry;
import vn.eoffice.kpi.worklog.EntryState;
import vn.eoffice.kpi.worklog.FrozenTask;

/** Scores an entry by the rules in force on its day; stores nothing. Whatever an engine does, there is an outcome. */
@Component(service = Scoring.class)
public final class Scoring {

    private static final Logger LOG = LoggerFactory.getLogger(Scoring.class);

    private final RulesInForce rules;
    private final Engines engines;
    private final Directory directory;

    @Activate
    public Scoring(@Reference RulesInForce rules, @Reference Engines engines, @Reference Directory directory) {
        this.rules = rules;
        this.engines = engines;
        this.directory = directory;
    }

    public Outcome of(Entry entry) {
        if (entry.state() == EntryState.VOIDED) {
            return Outcome.without(NOT_SCORED, Reason.VOIDED, null, null);
        }
        var inForce = rules.on(entry.workedOn()).orElse(null);
        if (inForce == null) {
            return Outcome.without(NOT_SCORED, Reason.NO_RULE_SET, null, null);
        }
        var task = entry.task();
        if (task == null) {
            return Outcome.without(NOT_SCORED, Reason.NO_TASK, inForce, null);
        }
        var engine = engines.find(inForce.content().engine()).orElse(null);
        return engine == null
                ? Outcome.without(PENDING, Reason.ENGINE_AWAY, inForce, null)
                : of(entry, task, inForce, engine);
    }

    private Outcome of(Entry entry, FrozenTask task, InForce inForce, ReadyEngine engine) {
        var facts = new EntryFacts(entry, task, new PersonalDays(directory.calendar(), absences(entry)));
        try {
            return Outcome.of(engine.score(inForce.content(), facts), inForce, engine);
        } catch (InvalidRules refused) {
            LOG.error("Entry {} could not be scored: {}", entry.id(), refused.getMessage());
            return Outcome.without(PENDING, Reason.RULES_REFUSED, inForce, refused.getMessage());
        } catch (EngineFailed e) {
            LOG.error("Entry {} could not be scored: {}", entry.id(), e.getMessage());
            LOG.debug("Entry {} could not be scored.", entry.id(), e);
            return Outcome.without(PENDING, Reason.ENGINE_FAILED, inForce, e.getMessage());
        }
    }

    /** Of all days that can matter: suspensions move the due date, absences move it further. */
    private List<Absence> absences(Entry entry) {
        @Nullable LocalDate due = entry.dueDate();
        var done = entry.doneDate();
        if (due == null) {
            return List.of();
        }
        var first = due.isBefore(done) ? due : done;
        var last = due.isBefore(done) ? done : due;
        return directory.absences(entry.owner(), first, last.plusDays(31L + 3L * entry.suspendedWorkingDays()));
    }
}
