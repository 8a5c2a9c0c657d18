package vn.eoffice.kpi.platform.rest.internal.server;

import java.util.Objects;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerResponseContext;
import javax.ws.rs.container.ContainerResponseFilter;
import org.apache.cxf.phase.PhaseInterceptorChain;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.kpi.platform.rest.internal.problem.Answers;

/** One line per refused request, without what was in it; who tries what they may not is worth a warning. */
public final class RequestLog implements ContainerResponseFilter {

    private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var status = response.getStatus();
        if (status < 400 || status >= 500) {
            return;
        }
        var path = request.getUriInfo().getRequestUri().getRawPath();
        var code = code();
        if (status == 403) {
            LOG.warn("{} {} -> {} {}", request.getMethod(), path, status, code);
        } else {
            LOG.debug("{} {} -> {} {}", request.getMethod(), path, status, code);
        }
    }

    private static String code() {
        var message = PhaseInterceptorChain.getCurrentMessage();
        return message == null ? "" : Objects.toString(message.getExchange().get(Answers.CODE), "");
    }
}
