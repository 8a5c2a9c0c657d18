package vn.eoffice.kpi.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.jaxrs.json.JacksonJsonProvider;
import java.util.List;
import org.apache.cxf.BusFactory;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.host.api.DocumentFlow;
import vn.eoffice.kpi.host.reference.Office;
import vn.eoffice.kpi.platform.database.Database;

/** A bare CXF server: no sign-in, no problems, no idempotency, no ledger. */
@Component(service = ProbeServer.class, immediate = true)
public final class ProbeServer {

    private final Probe probe;
    private final EmptyOffice office;
    private @Nullable Server server;

    @Activate
    public ProbeServer(@Reference Database database, @Reference DocumentFlow flow, @Reference Office office) {
        var schema = database.schema("load", ProbeServer.class, BareMapper.class);
        probe = new Probe(schema.mapper(BareMapper.class), flow);
        this.office = new EmptyOffice(office);
    }

    @Activate
    void start() {
        var thread = Thread.currentThread();
        var loader = thread.getContextClassLoader();
        thread.setContextClassLoader(JAXRSServerFactoryBean.class.getClassLoader());
        try {
            var factory = new JAXRSServerFactoryBean();
            factory.setBus(BusFactory.getDefaultBus());
            factory.setAddress("/probe");
            factory.setServiceBeans(List.of(probe, office));
            factory.setProviders(List.of(new JacksonJsonProvider(new ObjectMapper())));
            server = factory.create();
        } finally {
            thread.setContextClassLoader(loader);
        }
    }

    @Deactivate
    void stop() {
        if (server != null) {
            server.destroy();
        }
    }
}
