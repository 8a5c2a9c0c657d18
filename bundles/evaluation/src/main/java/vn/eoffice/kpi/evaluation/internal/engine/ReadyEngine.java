package vn.eoffice.kpi.evaluation.internal.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import vn.eoffice.kpi.engine.api.EntryScore;
import vn.eoffice.kpi.engine.api.KpiEngine;
import vn.eoffice.kpi.engine.api.KpiRules;
import vn.eoffice.kpi.engine.api.PeriodFacts;
import vn.eoffice.kpi.engine.api.PeriodScore;
import vn.eoffice.kpi.engine.api.WorkFacts;
import vn.eoffice.kpi.evaluation.internal.rules.RuleContent;

/**
 * An engine that is there, with the rules it has made ready; both are dropped together when it goes. Every call is guarded: it
 * gives an answer or throws {@link EngineFailed}, or {@link vn.eoffice.kpi.engine.api.InvalidRules} where the rules are to blame.
 */
public final class ReadyEngine {

    private final String id;
    private final String version;
    private final KpiEngine engine;
    private final GuardedCalls calls;
    private final AtomicInteger hanging = new AtomicInteger();
    private final Map<String, KpiRules> prepared = new ConcurrentHashMap<>();

    ReadyEngine(String id, String version, KpiEngine engine, GuardedCalls calls) {
        this.id = id;
        this.version = version;
        this.engine = engine;
        this.calls = calls;
    }

    public String id() {
        return id;
    }

    /** Version of the bundle that offers the engine. */
    public String version() {
        return version;
    }

    /** Makes rules ready, to learn whether the engine accepts them. */
    public void check(RuleContent rules) {
        ready(rules);
    }

    public EntryScore score(RuleContent rules, WorkFacts facts) {
        var ready = ready(rules);
        return calls.call(id, hanging, () -> ready.score(facts));
    }

    public PeriodScore conclude(RuleContent rules, PeriodFacts facts) {
        var ready = ready(rules);
        return calls.call(id, hanging, () -> ready.conclude(facts));
    }

    private KpiRules ready(RuleContent rules) {
        var ready = prepared.get(rules.hash());
        if (ready == null) {
            ready = calls.call(id, hanging, () -> engine.prepare(rules));
            prepared.put(rules.hash(), ready);
        }
        return ready;
    }
}
