package vn.eoffice.kpi.platform.rest.internal.server;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerResponseContext;
import javax.ws.rs.container.ContainerResponseFilter;
import javax.ws.rs.core.HttpHeaders;

/** Answers are for the asker alone and never a page; a resource that serves files may say more. */
public final class SecurityHeaders implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, new ArrayList<>(List.of("no-store")));
        headers.putIfAbsent(
                "Content-Security-Policy", new ArrayList<>(List.of("default-src 'none'; frame-ancestors 'none'")));
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle("Referrer-Policy", "no-referrer");
        relative(response);
    }

    /** A path holds behind every proxy; an absolute address is as true as the Host header that the proxy sent. */
    private static void relative(ContainerResponseContext response) {
        var location = response.getHeaders().getFirst(HttpHeaders.LOCATION);
        if (location == null) {
            return;
        }
        var address = URI.create(location.toString());
        if (address.getRawPath() != null) {
            var query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
            response.getHeaders().putSingle(HttpHeaders.LOCATION, address.getRawPath() + query);
        }
    }
}
