package vn.eoffice.kpi.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import vn.eoffice.kpi.engine.api.EntryScore;
import vn.eoffice.kpi.engine.api.KpiRules;
import vn.eoffice.kpi.engine.api.WorkFacts;
import vn.eoffice.kpi.engine.decree335.DecreeEngine;
import vn.eoffice.kpi.engine.normhours.NormHoursEngine;

/** Scores an entry with its trace, two threads; each call takes the next of the cases. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
@Threads(2)
public class ScoringBenchmark {

    private static final KpiRules NORM_HOURS = new NormHoursEngine().prepare(Tables.ruleSet());
    private static final KpiRules DECREE_335 = new DecreeEngine().prepare(DecreeText.rules());

    /** The place in the cases, and what each thread keeps to itself. */
    @State(Scope.Thread)
    public static class Turn {

        private int at;
        private Drools drools;
        private CamundaDmn camunda;

        WorkFacts next() {
            at = at + 1 == Cases.ALL.size() ? 0 : at + 1;
            return Cases.ALL.get(at);
        }

        Drools drools() {
            if (drools == null) {
                drools = new Drools();
            }
            return drools;
        }

        CamundaDmn camunda() {
            if (camunda == null) {
                camunda = new CamundaDmn();
            }
            return camunda;
        }

        /** Ends the session. */
        @TearDown(Level.Trial)
        public void close() {
            if (drools != null) {
                drools.close();
            }
        }
    }

    @Benchmark
    public EntryScore normHours(Turn turn) {
        return NORM_HOURS.score(turn.next());
    }

    @Benchmark
    public EntryScore decree335(Turn turn) {
        return DECREE_335.score(turn.next());
    }

    @Benchmark
    public EntryScore plainJava(Turn turn) {
        return PlainJava.score(turn.next());
    }

    @Benchmark
    public EntryScore drools(Turn turn) {
        return turn.drools().score(turn.next());
    }

    @Benchmark
    public EntryScore camundaDmn(Turn turn) {
        return turn.camunda().score(turn.next());
    }
}
