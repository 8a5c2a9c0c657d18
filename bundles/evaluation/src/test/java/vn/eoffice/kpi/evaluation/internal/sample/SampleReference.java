package vn.eoffice.kpi.evaluation.internal.sample;

import java.lang.reflect.Proxy;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.Version;
import vn.eoffice.kpi.engine.api.KpiEngine;

/** A service's reference without a framework: the higher ranking, then the older service, is greater. */
public record SampleReference(long id, String engine, int ranking, String version)
        implements ServiceReference<KpiEngine> {

    private static final AtomicLong NEXT = new AtomicLong();

    public static SampleReference of(String engine, int ranking, String version) {
        return new SampleReference(NEXT.incrementAndGet(), engine, ranking, version);
    }

    @Override
    public Object getProperty(String key) {
        return key.equals(KpiEngine.ID) ? engine : null;
    }

    @Override
    public String[] getPropertyKeys() {
        return new String[] {KpiEngine.ID};
    }

    @Override
    public Bundle getBundle() {
        return (Bundle) Proxy.newProxyInstance(
                Bundle.class.getClassLoader(),
                new Class<?>[] {Bundle.class},
                (self, method, arguments) -> method.getName().equals("getVersion") ? new Version(version) : "sample");
    }

    @Override
    public Bundle[] getUsingBundles() {
        return null;
    }

    @Override
    public boolean isAssignableTo(Bundle bundle, String className) {
        return true;
    }

    @Override
    public int compareTo(Object other) {
        var reference = (SampleReference) other;
        int byRanking = Integer.compare(ranking, reference.ranking);
        return byRanking != 0 ? byRanking : Long.compare(reference.id, id);
    }

    @Override
    public Dictionary<String, Object> getProperties() {
        return new Hashtable<>(Map.of(KpiEngine.ID, engine));
    }

    @Override
    public <A> A adapt(Class<A> type) {
        return null;
    }
}
