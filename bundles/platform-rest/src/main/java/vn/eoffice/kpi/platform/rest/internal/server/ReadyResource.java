package vn.eoffice.kpi.platform.rest.internal.server;

import java.util.List;
import java.util.function.Supplier;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** Says whether everything that an installation needs is here, to whoever starts or watches it. */
@Path(RestServer.VERSION + "/ready")
public final class ReadyResource {

    private final Supplier<List<String>> missing;

    ReadyResource(Supplier<List<String>> missing) {
        this.missing = missing;
    }

    record Readiness(boolean ready, List<String> missing) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response ready() {
        var parts = missing.get();
        return Response.status(parts.isEmpty() ? 200 : 503)
                .entity(new Readiness(parts.isEmpty(), parts))
                .build();
    }
}
