package vn.eoffice.kpi.platform.rest.internal.server;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.cxf.Bus;
import org.apache.cxf.BusException;
import org.apache.cxf.service.model.EndpointInfo;
import org.apache.cxf.transport.Destination;
import org.apache.cxf.transport.DestinationFactory;
import org.apache.cxf.transport.DestinationFactoryManager;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.apache.cxf.transport.http.HTTPTransportFactory;

/**
 * Keeps a server's address unknown until the server answers. CXF knows it as soon as the making begins, and answers a page of
 * its own for the while; so the root server answers instead.
 */
final class QuietDestinations implements DestinationFactory {

    private final HTTPTransportFactory real;

    QuietDestinations(Bus bus) {
        try {
            real = (HTTPTransportFactory) bus.getExtension(DestinationFactoryManager.class)
                    .getDestinationFactory("http://cxf.apache.org/transports/http");
        } catch (BusException e) {
            throw new IllegalStateException("CXF has no HTTP transport", e);
        }
    }

    @Override
    public Destination getDestination(EndpointInfo endpoint, Bus bus) throws IOException {
        var destination = real.getDestination(endpoint, bus);
        if (destination instanceof AbstractHTTPDestination http && http.getMessageObserver() == null) {
            real.getRegistry().removeDestination(http.getPath());
        }
        return destination;
    }

    @Override
    public Set<String> getUriPrefixes() {
        return real.getUriPrefixes();
    }

    @Override
    public List<String> getTransportIds() {
        return real.getTransportIds();
    }
}
