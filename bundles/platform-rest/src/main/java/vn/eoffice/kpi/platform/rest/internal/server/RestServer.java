package vn.eoffice.kpi.platform.rest.internal.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.apache.cxf.endpoint.Server;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.kpi.platform.rest.Problem;
import vn.eoffice.kpi.platform.rest.RestResource;
import vn.eoffice.kpi.platform.rest.internal.idempotency.BodyReader;
import vn.eoffice.kpi.platform.rest.internal.idempotency.Constraints;
import vn.eoffice.kpi.platform.rest.internal.idempotency.RestDatabase;
import vn.eoffice.kpi.platform.rest.internal.idempotency.TransactionalInvoker;
import vn.eoffice.kpi.platform.rest.internal.openapi.ApiDescription;
import vn.eoffice.kpi.platform.rest.internal.openapi.ApiResource;
import vn.eoffice.kpi.platform.rest.internal.problem.DatabaseProblemMapper;
import vn.eoffice.kpi.platform.rest.internal.session.CallerContext;
import vn.eoffice.kpi.platform.rest.internal.session.CsrfProtection;
import vn.eoffice.kpi.platform.rest.internal.session.CsrfTokens;
import vn.eoffice.kpi.platform.rest.internal.session.SessionAuthentication;
import vn.eoffice.kpi.platform.rest.internal.session.SignIns;

/**
 * Serves every {@link RestResource} at a CXF server of its own, so that updating one slice leaves the others alone; resources
 * with the same path share one. A server at the root answers for what is not there, and says what is.
 */
@Component(service = RestServer.class, immediate = true, configurationPid = "vn.eoffice.kpi.platform.rest")
@Designate(ocd = Config.class)
public final class RestServer {

    static final String VERSION = "/v1";

    private static final Logger LOG = LoggerFactory.getLogger(RestServer.class);

    private final Supplier<Bus> bus;
    private final Config config;
    private final SignIns signIns;
    private final Map<String, Integer> fileLimits = new ConcurrentHashMap<>();
    private final ApiDescription description;
    private final Slot<RestDatabase> database = new Slot<>();

    private final ServedPaths paths = new ServedPaths();
    private @Nullable Server root;

    @Activate
    public RestServer(Config config, @Reference SignIns signIns, @Reference ApiDescription description) {
        this(BusFactory::getDefaultBus, config, signIns, description);
    }

    RestServer(Supplier<Bus> bus, Config config, SignIns signIns, ApiDescription description) {
        this.bus = bus;
        this.config = config;
        this.signIns = signIns;
        this.description = description;
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    public void setDatabase(RestDatabase service) {
        database.set(service);
    }

    public void unsetDatabase(RestDatabase service) {
        database.unset(service);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addResource(RestResource resource, Map<String, Object> properties) {
        var path = properties.get(RestResource.PATH);
        if (path instanceof String text && text.matches("(/[a-z0-9-]+)+")) {
            if (properties.get(RestResource.FILE_LIMIT) instanceof Integer megabytes) {
                fileLimits.merge(text, megabytes, Math::max);
            }
            paths.add(resource, text);
        } else {
            LOG.error(
                    "{} is not served: its property {} ({}) must be a path like /worklog",
                    resource.getClass().getName(),
                    RestResource.PATH,
                    path);
        }
    }

    public void removeResource(RestResource resource) {
        paths.remove(resource);
    }

    @Activate
    void start() {
        var servers = new Servers(bus.get());
        var parts = new ExpectedParts(List.of(config.expected_paths()));
        root = servers.open(
                "/",
                List.of(new ReadyResource(() -> missing(parts)), new ApiResource(description)),
                address -> parts.expects(address) || paths.settling(address));
        paths.open((path, resources) -> guarded(servers, path, resources));
    }

    @Deactivate
    void stop() {
        paths.close();
        if (root != null) {
            root.destroy();
        }
    }

    /** Serves at once what has just come. */
    void settle() {
        paths.settle();
    }

    private Server guarded(Servers servers, String path, List<Object> resources) {
        var filters = List.<Object>of(
                new SessionAuthentication(signIns),
                new CsrfProtection(this::csrfTokens),
                new BodyReader(config.body_limit_bytes(), fileLimits.getOrDefault(path, 0) * 1024L * 1024),
                new CallerContext(),
                new CallerContext.WithPath());
        return servers.guarded(
                VERSION + path,
                resources,
                filters,
                paths::settling,
                new TransactionalInvoker(this::database, new Constraints()));
    }

    private CsrfTokens csrfTokens() {
        return database().csrfTokens();
    }

    private RestDatabase database() {
        var service = database.await();
        if (service == null) {
            throw Problem.of(
                    Problem.Kind.UNAVAILABLE,
                    DatabaseProblemMapper.CODE,
                    DatabaseProblemMapper.TEXT.vi(),
                    DatabaseProblemMapper.TEXT.en());
        }
        return service;
    }

    private List<String> missing(ExpectedParts parts) {
        var missing = new ArrayList<String>();
        if (!databaseAnswers()) {
            missing.add("database");
        }
        if (signIns.signInPath().isEmpty()) {
            missing.add("sign-in");
        }
        missing.addAll(parts.missing(paths.served()));
        return missing;
    }

    private boolean databaseAnswers() {
        var service = database.now();
        if (service == null) {
            return false;
        }
        try {
            service.ping();
            return true;
        } catch (RuntimeException e) {
            LOG.debug("The database does not answer", e);
            return false;
        }
    }
}
