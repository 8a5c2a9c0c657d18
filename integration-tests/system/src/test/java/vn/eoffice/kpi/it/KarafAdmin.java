package vn.eoffice.kpi.it;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.management.MBeanServerConnection;
import javax.management.ObjectName;
import javax.management.openmbean.CompositeData;
import javax.management.openmbean.TabularData;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** Does what an administrator does in Karaf's shell, over JMX. */
final class KarafAdmin implements AutoCloseable {

    record BundleRow(long id, String name, String version, String state) {}

    private final int registry;
    private final int rmi;
    private final String user;
    private final String password;
    private JMXConnector connector;

    KarafAdmin(int registry, int rmi, String user, String password) {
        this.registry = registry;
        this.rmi = rmi;
        this.user = user;
        this.password = password;
        Waiting.until("JMX answers", Duration.ofMinutes(2), () -> {
            connect();
            return connector
                    .getMBeanServerConnection()
                    .isRegistered(new ObjectName("org.apache.karaf:type=feature,name=root"));
        });
    }

    private void connect() throws IOException {
        close();
        var url = "service:jmx:rmi://127.0.0.1:%d/jndi/rmi://127.0.0.1:%d/karaf-root".formatted(rmi, registry);
        connector = JMXConnectorFactory.connect(
                new JMXServiceURL(url), Map.of(JMXConnector.CREDENTIALS, new String[] {user, password}));
    }

    void addRepository(String uri) {
        invoke("feature", "addRepository", uri);
    }

    void install(String feature) {
        invoke("feature", "installFeature", feature);
    }

    void uninstall(String feature) {
        invoke("feature", "uninstallFeature", feature);
    }

    long installBundle(String location) {
        return ((Number) invoke("bundle", "install", location, true)).longValue();
    }

    /** Bundles are named by their symbolic name. */
    void startBundle(String name) {
        invoke("bundle", "start", name);
    }

    void stopBundle(String name) {
        invoke("bundle", "stop", name);
    }

    void updateBundle(String name, String location) {
        invoke("bundle", "update", name, location);
    }

    String diagnosis(long id) {
        return String.valueOf(invoke("bundle", "getDiag", id));
    }

    List<BundleRow> bundles() {
        var rows = new ArrayList<BundleRow>();
        var table = (TabularData) attribute("bundle", "Bundles");
        for (var row : table.values()) {
            var data = (CompositeData) row;
            rows.add(new BundleRow(
                    ((Number) data.get("ID")).longValue(),
                    String.valueOf(data.get("Name")),
                    String.valueOf(data.get("Version")),
                    String.valueOf(data.get("State"))));
        }
        return rows;
    }

    /** The bytes that are in use once everything unused is gone, which is asked for here. */
    long liveHeap() {
        try {
            var memory = new ObjectName("java.lang:type=Memory");
            server().invoke(memory, "gc", new Object[0], new String[0]);
            return (Long) ((CompositeData) server().getAttribute(memory, "HeapMemoryUsage")).get("used");
        } catch (Exception e) {
            throw new AssertionError("JMX: the heap", e);
        }
    }

    private Object attribute(String type, String name) {
        try {
            return server().getAttribute(bean(type), name);
        } catch (Exception e) {
            throw new AssertionError("JMX: %s of %s".formatted(name, type), e);
        }
    }

    private Object invoke(String type, String operation, Object... arguments) {
        var signature = new String[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            var kind = arguments[i].getClass();
            signature[i] = kind == Boolean.class ? "boolean" : kind == Long.class ? "long" : kind.getName();
        }
        try {
            return server().invoke(bean(type), operation, arguments, signature);
        } catch (Exception e) {
            throw new AssertionError("JMX: %s.%s%s".formatted(type, operation, List.of(arguments)), e);
        }
    }

    private MBeanServerConnection server() throws IOException {
        return connector.getMBeanServerConnection();
    }

    private static ObjectName bean(String type) throws Exception {
        return new ObjectName("org.apache.karaf:type=" + type + ",name=root");
    }

    @Override
    public void close() {
        if (connector != null) {
            try {
                connector.close();
            } catch (IOException e) {
                // The server is gone already: nothing is left to close.
                connector = null;
            }
        }
    }
}
