package vn.eoffice.kpi.worklog.internal.rest;

import java.util.List;
import java.util.UUID;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.platform.rest.EntityVersion;
import vn.eoffice.kpi.platform.rest.RestResource;
import vn.eoffice.kpi.worklog.EntryId;
import vn.eoffice.kpi.worklog.QualityGrade;
import vn.eoffice.kpi.worklog.internal.confirm.Confirmations;
import vn.eoffice.kpi.worklog.internal.confirm.VerdictDraft;
import vn.eoffice.kpi.worklog.internal.entry.EntryQueries;

/** What waits for a direct leader, and what they say to it. */
@Component(service = RestResource.class, property = RestResource.PATH + "=/worklog")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class ConfirmationResource implements RestResource {

    /** One page of what waits. */
    public record WaitingView(List<EntryView> entries, @Nullable String next) {}

    public record CountView(long waiting) {}

    public record ReturnBody(@Nullable String reason) {}

    public record ConfirmationBody(
            @Nullable QualityGrade grade, @Nullable Boolean objectiveCause, @Nullable String comment) {

        VerdictDraft verdict() {
            return new VerdictDraft(grade, Boolean.TRUE.equals(objectiveCause), comment);
        }
    }

    private final Directory directory;
    private final EntryQueries entries;
    private final Confirmations confirmations;
    private final EntryViews views;

    @Activate
    public ConfirmationResource(
            @Reference Directory directory,
            @Reference EntryQueries entries,
            @Reference Confirmations confirmations,
            @Reference EntryViews views) {
        this.directory = directory;
        this.entries = entries;
        this.confirmations = confirmations;
        this.views = views;
    }

    @GET
    @Path("confirmations")
    public WaitingView waiting(
            @Context Caller caller,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        var person = directory.require(caller).id();
        var page = entries.waiting(person, cursor, limit);
        return new WaitingView(views.views(person, page.entries()), page.next());
    }

    @GET
    @Path("confirmations/count")
    public CountView count(@Context Caller caller) {
        return new CountView(entries.countWaiting(directory.require(caller).id()));
    }

    @POST
    @Path("entries/{id}/confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    public EntryView confirm(
            @Context Caller caller,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ConfirmationBody body) {
        var person = directory.require(caller).id();
        var seen = EntityVersion.required(ifMatch);
        return views.view(person, confirmations.confirm(person, new EntryId(id), seen, body.verdict()));
    }

    @POST
    @Path("entries/{id}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    public EntryView giveBack(
            @Context Caller caller,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ReturnBody body) {
        var person = directory.require(caller).id();
        var seen = EntityVersion.required(ifMatch);
        return views.view(person, confirmations.giveBack(person, new EntryId(id), seen, body.reason()));
    }
}
