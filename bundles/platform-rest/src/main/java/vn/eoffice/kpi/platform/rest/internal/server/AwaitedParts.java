package vn.eoffice.kpi.platform.rest.internal.server;

import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.PreMatching;
import vn.eoffice.kpi.platform.rest.Problem;

/** Tells "not yet" from "never": the address of a part that is starting or being updated is worth another try. */
@PreMatching
final class AwaitedParts implements ContainerRequestFilter {

    private final ExpectedParts parts;

    AwaitedParts(ExpectedParts parts) {
        this.parts = parts;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        var path = "/" + context.getUriInfo().getPath();
        if (path.replaceFirst("^/+", "/").startsWith(RestServer.VERSION + "/")
                && parts.awaited(path.replaceFirst("^/+", "/").substring(RestServer.VERSION.length()))) {
            throw Problem.of(
                    Problem.Kind.UNAVAILABLE,
                    "part.starting",
                    "Phần này của hệ thống đang khởi động hoặc được cập nhật: hãy thử lại sau vài giây.",
                    "This part of the system is starting or being updated: try again in a few seconds.");
        }
    }
}
