package vn.eoffice.kpi.platform.rest.internal.server;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.jaxrs.json.JacksonJsonProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.cxf.Bus;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.service.invoker.Invoker;
import vn.eoffice.kpi.platform.rest.Json;
import vn.eoffice.kpi.platform.rest.internal.problem.ConstraintProblemMapper;
import vn.eoffice.kpi.platform.rest.internal.problem.DatabaseProblemMapper;
import vn.eoffice.kpi.platform.rest.internal.problem.FaultProblemMapper;
import vn.eoffice.kpi.platform.rest.internal.problem.HttpProblemMapper;
import vn.eoffice.kpi.platform.rest.internal.problem.JsonProblemMapper;
import vn.eoffice.kpi.platform.rest.internal.problem.Parameters;
import vn.eoffice.kpi.platform.rest.internal.problem.ProblemMapper;

/** Makes CXF servers with the house's manners: JSON, problems, safe headers, a log. */
final class Servers {

    private final Bus bus;
    private final QuietDestinations destinations;

    Servers(Bus bus) {
        this.bus = bus;
        this.destinations = new QuietDestinations(bus);
    }

    /** A server that anybody may ask; it reads only. */
    Server open(String address, List<Object> resources, Predicate<String> awaited) {
        return create(factory(address, resources, List.of(), awaited));
    }

    /** A server behind filters whose methods an invoker of ours calls. */
    Server guarded(
            String address, List<Object> resources, List<Object> filters, Predicate<String> awaited, Invoker invoker) {
        var factory = factory(address, resources, filters, awaited);
        factory.setInvoker(invoker);
        return create(factory);
    }

    /** @param awaited which unknown addresses are worth another try */
    private JAXRSServerFactoryBean factory(
            String address, List<Object> resources, List<Object> filters, Predicate<String> awaited) {
        var factory = new JAXRSServerFactoryBean();
        factory.setBus(bus);
        factory.setDestinationFactory(destinations);
        factory.setAddress(address);
        factory.setServiceBeans(resources);
        var providers = new ArrayList<>(filters);
        providers.addAll(List.of(
                json(),
                new Parameters(),
                new ProblemMapper(),
                new DatabaseProblemMapper(),
                new JsonProblemMapper(),
                new ConstraintProblemMapper(),
                new HttpProblemMapper(awaited),
                new FaultProblemMapper(),
                new PlainRequests(),
                new SecurityHeaders(),
                new RequestLog()));
        factory.setProviders(providers);
        return factory;
    }

    /** CXF looks for its parts with the thread's class loader, which under OSGi is anybody's. */
    private static Server create(JAXRSServerFactoryBean factory) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        try {
            thread.setContextClassLoader(JAXRSServerFactoryBean.class.getClassLoader());
            return factory.create();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Requests are read more strictly than our own texts: what would be lost or guessed in silence is refused. */
    private static JacksonJsonProvider json() {
        var mapper = Json.mapper()
                .copy()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        return new JacksonJsonProvider(mapper);
    }
}
