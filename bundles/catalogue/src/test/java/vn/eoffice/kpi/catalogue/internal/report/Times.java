package vn.eoffice.kpi.catalogue.internal.report;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long calls take, and how much of the processor; on a machine that has other work the two differ. */
final class Times {

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Long> nanos = new ArrayList<>();
    private final List<Long> processor = new ArrayList<>();

    void take(Runnable call) {
        long used = threads.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        call.run();
        nanos.add(System.nanoTime() - start);
        processor.add(threads.getCurrentThreadCpuTime() - used);
    }

    String line(String what) {
        return String.format(
                Locale.ROOT,
                "%-24s p50 %6.1f ms  p95 %6.1f ms  p99 %6.1f ms  most %6.1f ms  processor p50 %5.1f ms  p95 %5.1f ms  (%d calls)",
                what,
                at(0.5, nanos),
                at(0.95, nanos),
                at(0.99, nanos),
                at(1, nanos),
                at(0.5, processor),
                at(0.95, processor),
                nanos.size());
    }

    private static double at(double share, List<Long> taken) {
        var sorted = taken.stream().sorted().toList();
        return sorted.get((int) Math.max(0, Math.ceil(share * sorted.size()) - 1)) / 1e6;
    }
}
