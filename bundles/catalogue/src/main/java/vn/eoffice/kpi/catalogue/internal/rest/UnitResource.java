package vn.eoffice.kpi.catalogue.internal.rest;

import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.catalogue.internal.unit.UnitHistory;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.directory.UnitId;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.platform.rest.RestResource;

/** What the catalogue was in a unit. */
@Component(service = RestResource.class, property = RestResource.PATH + "=/catalogue")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class UnitResource implements RestResource {

    private final Directory directory;
    private final UnitHistory history;

    @Activate
    public UnitResource(@Reference Directory directory, @Reference UnitHistory history) {
        this.directory = directory;
        this.history = history;
    }

    @GET
    @Path("units/{unitId}/history")
    public UnitHistory.Changes history(
            @Context Caller caller,
            @PathParam("unitId") long unit,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        directory.require(caller);
        return history.page(new UnitId(unit), cursor, limit);
    }
}
