package vn.eoffice.kpi.evaluation.internal.sample;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.osgi.framework.ServiceReference;
import vn.eoffice.kpi.engine.api.KpiEngine;
import vn.eoffice.kpi.engine.normhours.NormHoursEngine;
import vn.eoffice.kpi.evaluation.internal.Bell;
import vn.eoffice.kpi.evaluation.internal.EvaluationSchema;
import vn.eoffice.kpi.evaluation.internal.engine.TestEngines;
import vn.eoffice.kpi.evaluation.internal.rules.DefaultRuleSets;
import vn.eoffice.kpi.evaluation.internal.rules.RulesInForce;
import vn.eoffice.kpi.evaluation.internal.score.MissedEntries;
import vn.eoffice.kpi.evaluation.internal.score.PendingScores;
import vn.eoffice.kpi.evaluation.internal.score.Scores;
import vn.eoffice.kpi.evaluation.internal.score.Scoring;
import vn.eoffice.kpi.evaluation.internal.score.StoredScore;
import vn.eoffice.kpi.evaluation.internal.total.Months;
import vn.eoffice.kpi.evaluation.internal.total.Totals;
import vn.eoffice.kpi.platform.database.Database;
import vn.eoffice.kpi.worklog.Entry;

/** The whole slice on a database, with a directory, a work log and a ledger of the test's own. */
public final class Slice {

    public static final LocalDate BEGINNING = LocalDate.of(2026, 1, 1);

    public final SampleDirectory directory = new SampleDirectory();
    public final SampleWorkLog workLog = new SampleWorkLog();
    public final SampleLedger ledger = new SampleLedger();
    public final Bell bell = new Bell();
    public final TestEngines engines = new TestEngines(bell);
    public final EvaluationSchema schema;
    public final RulesInForce rules;
    public final DefaultRuleSets ruleSets;
    public final Scoring scoring;
    public final Totals totals;
    public final Months months;
    public final Scores scores;
    public final PendingScores pending;
    public final MissedEntries missed;

    public Slice(Database database) {
        schema = new EvaluationSchema(database);
        rules = new RulesInForce(schema);
        ruleSets = new DefaultRuleSets(schema, engines.engines, ledger.service, bell);
        scoring = new Scoring(rules, engines.engines, directory.service);
        totals = new Totals(schema);
        months = new Months(totals, rules, engines.engines);
        scores = new Scores(schema, scoring, totals, ledger.service);
        pending = new PendingScores(schema, scores, workLog.service, engines.engines);
        missed = new MissedEntries(schema, scores, workLog.service);
    }

    public ServiceReference<KpiEngine> normHours() {
        return engines.come("norm-hours", new NormHoursEngine());
    }

    public Slice withExampleRules() {
        ruleSets.put(ExampleRules.json(), BEGINNING, "test");
        return this;
    }

    /** Confirms a submitted entry the way the work log does. */
    public Entry confirm(SampleEntry work) {
        return confirm(work, work.submitted());
    }

    public Entry confirm(SampleEntry work, Entry submitted) {
        var confirmed = work.confirm(submitted);
        schema.database().transaction(() -> {
            workLog.put(confirmed);
            scores.changed(submitted, confirmed);
        });
        return confirmed;
    }

    public StoredScore stored(Entry entry) {
        return all(entry).get(entry.id().value());
    }

    public Map<java.util.UUID, StoredScore> all(Entry entry) {
        return scores.stored(Set.of(entry.id().value()));
    }
}
