package vn.eoffice.kpi.platform.rest.internal.server;

import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.PreMatching;
import org.apache.cxf.message.Message;

/** Takes away CXF's header by which a client has its request answered 202 before anything was done. */
@PreMatching
final class PlainRequests implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext context) {
        context.getHeaders().remove(Message.ONE_WAY_REQUEST);
    }
}
