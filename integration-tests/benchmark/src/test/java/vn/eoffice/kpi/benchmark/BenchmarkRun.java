package vn.eoffice.kpi.benchmark;

import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Not a test of the check; {@code bin/benchmark} calls it. */
class BenchmarkRun {

    @Test
    void run() throws Exception {
        var options =
                new OptionsBuilder().include(ScoringBenchmark.class.getName()).build();
        var results = new Runner(options).run();
        double plain = rate(results, "plainJava");
        double drools = rate(results, "drools");
        for (var result : results) {
            double rate = result.getPrimaryResult().getScore();
            System.out.printf(
                    "benchmark: %s %,.0f scores/s, %.2f of plain Java, %.1f x Drools%n",
                    result.getPrimaryResult().getLabel(), rate, rate / plain, rate / drools);
        }
    }

    private static double rate(Collection<RunResult> results, String name) {
        return results.stream()
                .filter(result -> result.getPrimaryResult().getLabel().equals(name))
                .mapToDouble(result -> result.getPrimaryResult().getScore())
                .findFirst()
                .orElseThrow();
    }
}
