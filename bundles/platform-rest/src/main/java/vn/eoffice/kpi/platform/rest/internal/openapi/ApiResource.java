package vn.eoffice.kpi.platform.rest.internal.openapi;

import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;

/** The description of everything that is served now. */
@Path("/openapi.json")
public final class ApiResource {

    private final ApiDescription description;

    public ApiResource(ApiDescription description) {
        this.description = description;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public byte[] openapi() {
        return description.json();
    }
}
