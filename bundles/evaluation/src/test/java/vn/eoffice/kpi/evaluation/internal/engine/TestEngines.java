package vn.eoffice.kpi.evaluation.internal.engine;

import java.time.Duration;
import org.osgi.framework.ServiceReference;
import vn.eoffice.kpi.engine.api.KpiEngine;
import vn.eoffice.kpi.evaluation.internal.Bell;
import vn.eoffice.kpi.evaluation.internal.sample.SampleReference;

/** Lets engines come and go without a framework; calls may take 300 ms. */
public final class TestEngines {

    public final Engines engines;

    public TestEngines(Bell bell) {
        engines = new Engines(bell, Duration.ofMillis(300));
    }

    public ServiceReference<KpiEngine> come(String id, KpiEngine engine) {
        return come(SampleReference.of(id, 0, "1.0.0"), engine);
    }

    public ServiceReference<KpiEngine> come(SampleReference reference, KpiEngine engine) {
        engines.addEngine(reference, engine);
        return reference;
    }

    public void go(ServiceReference<KpiEngine> reference) {
        engines.removeEngine(reference);
    }
}
