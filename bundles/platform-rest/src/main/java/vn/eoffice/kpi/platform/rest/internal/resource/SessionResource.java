package vn.eoffice.kpi.platform.rest.internal.resource;

import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.platform.rest.RestResource;
import vn.eoffice.kpi.platform.rest.internal.idempotency.RestDatabase;
import vn.eoffice.kpi.platform.rest.internal.session.SignedIn;

/** Who the host says is calling, and the token with which they may change something. */
@Path("/")
@Component(service = RestResource.class, property = RestResource.PATH + "=/session")
public final class SessionResource implements RestResource {

    private final RestDatabase database;

    @Activate
    public SessionResource(@Reference RestDatabase database) {
        this.database = database;
    }

    public record SessionView(String displayName, boolean administrator, String csrfToken, String signInPath) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public SessionView session(@Context SignedIn signedIn) {
        var caller = signedIn.caller();
        return new SessionView(
                caller.displayName(),
                caller.administrator(),
                database.csrfTokens().token(caller),
                signedIn.signInPath());
    }
}
