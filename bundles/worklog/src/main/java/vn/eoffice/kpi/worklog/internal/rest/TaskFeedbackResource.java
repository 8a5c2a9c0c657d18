package vn.eoffice.kpi.worklog.internal.rest;

import java.util.UUID;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.catalogue.FeedbackKind;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.platform.rest.Answer;
import vn.eoffice.kpi.platform.rest.RestResource;
import vn.eoffice.kpi.worklog.EntryId;
import vn.eoffice.kpi.worklog.internal.entry.EntryAccess;
import vn.eoffice.kpi.worklog.internal.entry.Tasks;

/** What somebody who sees an entry says about its task. */
@Component(service = RestResource.class, property = RestResource.PATH + "=/worklog")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class TaskFeedbackResource implements RestResource {

    public record FeedbackBody(@Nullable FeedbackKind kind, @Nullable String text) {}

    /** @param id the number under which it is answered */
    public record GivenView(long id) {}

    private final Directory directory;
    private final EntryAccess access;
    private final Tasks tasks;

    @Activate
    public TaskFeedbackResource(@Reference Directory directory, @Reference EntryAccess access, @Reference Tasks tasks) {
        this.directory = directory;
        this.access = access;
        this.tasks = tasks;
    }

    @POST
    @Path("entries/{id}/task-feedback")
    @Consumes(MediaType.APPLICATION_JSON)
    public Answer<GivenView> give(@Context Caller caller, @PathParam("id") UUID id, FeedbackBody body) {
        var person = directory.require(caller).id();
        var entry = access.read(person, new EntryId(id)).entry();
        return Answer.created(new GivenView(tasks.feedback(person, entry, body.kind(), body.text())));
    }
}
