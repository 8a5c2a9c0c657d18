package vn.eoffice.kpi.platform.rest.internal.server;

import java.lang.annotation.Annotation;
import org.apache.cxf.Bus;
import org.osgi.framework.BundleContext;
import vn.eoffice.kpi.platform.rest.internal.openapi.ApiDescription;
import vn.eoffice.kpi.platform.rest.internal.session.SignIns;

/** Starts and stops the server as the component runtime does. */
public final class RestServers {

    private RestServers() {}

    public static RestServer start(Bus bus, long limit, String[] expected, SignIns signIns, BundleContext context) {
        var server = new RestServer(() -> bus, config(limit, expected), signIns, new ApiDescription(context));
        server.start();
        return server;
    }

    public static void stop(RestServer server) {
        server.stop();
    }

    public static void settle(RestServer server) {
        server.settle();
    }

    private static Config config(long limit, String[] expected) {
        return new Config() {
            @Override
            public long body_limit_bytes() {
                return limit;
            }

            @Override
            public String[] expected_paths() {
                return expected;
            }

            @Override
            public Class<? extends Annotation> annotationType() {
                return Config.class;
            }
        };
    }
}
