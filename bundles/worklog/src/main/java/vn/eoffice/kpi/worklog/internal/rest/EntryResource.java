package vn.eoffice.kpi.worklog.internal.rest;

import java.util.UUID;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.platform.rest.Answer;
import vn.eoffice.kpi.platform.rest.EntityVersion;
import vn.eoffice.kpi.platform.rest.RestResource;
import vn.eoffice.kpi.worklog.EntryId;
import vn.eoffice.kpi.worklog.internal.entry.EntryQueries;
import vn.eoffice.kpi.worklog.internal.entry.Logbook;

/** Entries and what their owners do with them. */
@Component(service = RestResource.class, property = RestResource.PATH + "=/worklog")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class EntryResource implements RestResource {

    private static final String ENTRIES = "/kpi/api/v1/worklog/entries/";

    /** Why something is done, in the words of who does it. */
    public record ReasonBody(@Nullable String reason) {}

    private final Directory directory;
    private final EntryQueries entries;
    private final Logbook logbook;
    private final EntryHistory history;
    private final EntryViews views;

    @Activate
    public EntryResource(
            @Reference Directory directory,
            @Reference EntryQueries entries,
            @Reference Logbook logbook,
            @Reference EntryHistory history,
            @Reference EntryViews views) {
        this.directory = directory;
        this.entries = entries;
        this.logbook = logbook;
        this.history = history;
        this.views = views;
    }

    @POST
    @Path("entries")
    @Consumes(MediaType.APPLICATION_JSON)
    public Answer<EntryView> create(@Context Caller caller, EntryBody body) {
        var person = directory.require(caller).id();
        var view = views.view(person, logbook.create(person, body.draft()));
        return Answer.created(view, ENTRIES + view.id());
    }

    @GET
    @Path("entries/{id}")
    public EntryView entry(@Context Caller caller, @PathParam("id") UUID id) {
        var person = directory.require(caller).id();
        return views.view(person, entries.entry(person, new EntryId(id)));
    }

    @GET
    @Path("entries/{id}/history")
    public EntryHistory.HistoryView history(@Context Caller caller, @PathParam("id") UUID id) {
        return history.of(directory.require(caller).id(), new EntryId(id));
    }

    @PUT
    @Path("entries/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public EntryView edit(
            @Context Caller caller,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            EntryBody body) {
        var person = directory.require(caller).id();
        var seen = EntityVersion.required(ifMatch);
        return views.view(person, logbook.edit(person, new EntryId(id), seen, body.draft()));
    }

    @POST
    @Path("entries/{id}/submission")
    public EntryView submit(
            @Context Caller caller,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var person = directory.require(caller).id();
        var seen = EntityVersion.required(ifMatch);
        return views.view(person, logbook.submit(person, new EntryId(id), seen));
    }

    @POST
    @Path("entries/{id}/void")
    @Consumes(MediaType.APPLICATION_JSON)
    public EntryView drop(
            @Context Caller caller,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ReasonBody body) {
        var person = directory.require(caller).id();
        var seen = EntityVersion.required(ifMatch);
        return views.view(person, logbook.drop(person, new EntryId(id), seen, body.reason()));
    }
}
