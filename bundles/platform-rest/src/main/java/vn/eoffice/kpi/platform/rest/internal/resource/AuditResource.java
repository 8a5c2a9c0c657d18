package vn.eoffice.kpi.platform.rest.internal.resource;

import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.platform.audit.Ledger;
import vn.eoffice.kpi.platform.audit.Verification;
import vn.eoffice.kpi.platform.rest.Administrator;
import vn.eoffice.kpi.platform.rest.RestResource;

/** Lets an administrator walk the ledger's chain. */
@Path("/verify")
@Component(service = RestResource.class, property = RestResource.PATH + "=/audit")
public final class AuditResource implements RestResource {

    private final Ledger ledger;

    @Activate
    public AuditResource(@Reference Ledger ledger) {
        this.ledger = ledger;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Verification verify(@Context Caller caller) {
        Administrator.require(caller, "audit.administrator.only", "kiểm tra nhật ký", "verify the ledger");
        return ledger.verify();
    }
}
