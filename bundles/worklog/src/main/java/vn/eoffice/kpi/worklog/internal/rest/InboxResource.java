package vn.eoffice.kpi.worklog.internal.rest;

import java.time.Instant;
import java.util.List;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
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
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.platform.rest.Administrator;
import vn.eoffice.kpi.platform.rest.RestResource;
import vn.eoffice.kpi.platform.rest.Text;
import vn.eoffice.kpi.worklog.Inbox;
import vn.eoffice.kpi.worklog.InboxEvent;
import vn.eoffice.kpi.worklog.InboxState;

/** The events that hosts handed over, for administrators. */
@Component(service = RestResource.class, property = RestResource.PATH + "=/worklog")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class InboxResource implements RestResource {

    public record EventView(
            long id,
            String host,
            String eventId,
            String type,
            Instant receivedAt,
            InboxState state,
            @Nullable Text reason,
            int attempts) {

        static EventView of(InboxEvent event) {
            return new EventView(
                    event.id(),
                    event.host(),
                    event.eventId(),
                    event.type(),
                    event.receivedAt(),
                    event.state(),
                    event.reason(),
                    event.attempts());
        }
    }

    public record InboxView(List<EventView> events, @Nullable String next) {}

    private final Directory directory;
    private final Inbox inbox;

    @Activate
    public InboxResource(@Reference Directory directory, @Reference Inbox inbox) {
        this.directory = directory;
        this.inbox = inbox;
    }

    @GET
    @Path("inbox")
    public InboxView events(
            @Context Caller caller,
            @QueryParam("state") @Nullable InboxState state,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        requireAdministrator(caller);
        var page = inbox.events(state, cursor, limit);
        return new InboxView(page.events().stream().map(EventView::of).toList(), page.next());
    }

    @POST
    @Path("inbox/{id}/replay")
    public void replay(@Context Caller caller, @PathParam("id") long id) {
        requireAdministrator(caller);
        inbox.replay(id, directory.actor(caller));
    }

    private static void requireAdministrator(Caller caller) {
        Administrator.require(caller, "worklog.inbox.denied", "xem và đọc lại sự kiện", "see and replay events");
    }
}
