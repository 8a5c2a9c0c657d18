package vn.eoffice.kpi.catalogue.internal.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** How long calls take. */
final class Times {

    private final List<Long> nanos = new ArrayList<>();

    void take(Runnable call) {
        long start = System.nanoTime();
        call.run();
        nanos.add(System.nanoTime() - start);
    }

    String line(String what) {
        Collections.sort(nanos);
        return String.format(
                Locale.ROOT,
                "%-24s p50 %6.1f ms  p95 %6.1f ms  p99 %6.1f ms  most %6.1f ms  (%d calls)",
                what,
                at(0.5),
                at(0.95),
                at(0.99),
                at(1),
                nanos.size());
    }

    private double at(double share) {
        return nanos.get((int) Math.max(0, Math.ceil(share * nanos.size()) - 1)) / 1e6;
    }
}
