package vn.eoffice.kpi.catalogue.internal.rest;

import java.time.Instant;
import java.util.List;
import java.util.Set;
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
import vn.eoffice.kpi.catalogue.FeedbackKind;
import vn.eoffice.kpi.catalogue.internal.feedback.Feedback;
import vn.eoffice.kpi.catalogue.internal.feedback.FeedbackMapper;
import vn.eoffice.kpi.catalogue.internal.item.Items;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.platform.rest.EntityVersion;
import vn.eoffice.kpi.platform.rest.RestResource;
import vn.eoffice.kpi.platform.rest.Versioned;

/** What people say about tasks. */
@Component(service = RestResource.class, property = RestResource.PATH + "=/catalogue")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class FeedbackResource implements RestResource {

    /** Whose: one's own, or what one answers. */
    public enum Box {
        MINE,
        OWNED
    }

    public enum State {
        OPEN,
        ANSWERED
    }

    public record FeedbackView(
            long id,
            long version,
            ItemResource.NamedTask task,
            FeedbackKind kind,
            String text,
            String personName,
            String unitName,
            Instant at,
            UUID entryId,
            State state,
            @Nullable String answer,
            @Nullable String answeredByName,
            @Nullable Instant answeredAt,
            Set<String> actions)
            implements Versioned {}

    public record FeedbacksView(List<FeedbackView> feedback, @Nullable String next) {}

    public record AnswerBody(@Nullable String answer) {}

    private final Directory directory;
    private final Feedback feedback;
    private final Items items;
    private final People people;

    @Activate
    public FeedbackResource(
            @Reference Directory directory,
            @Reference Feedback feedback,
            @Reference Items items,
            @Reference People people) {
        this.directory = directory;
        this.feedback = feedback;
        this.items = items;
        this.people = people;
    }

    @GET
    @Path("feedback")
    public FeedbacksView list(
            @Context Caller caller,
            @QueryParam("box") @DefaultValue("MINE") Box box,
            @QueryParam("state") @Nullable State state,
            @QueryParam("task") @Nullable Long task,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        var person = directory.require(caller).id();
        var answered = state == null ? null : state == State.ANSWERED;
        var most = Cursor.limit(limit);
        var before = Cursor.before(cursor);
        var rows = box == Box.MINE
                ? feedback.ofPerson(person, task, answered, before, most)
                : feedback.owned(person, task, answered, before, most);
        var next = rows.size() < most ? null : Long.toString(rows.get(most - 1).id());
        return new FeedbacksView(rows.stream().map(row -> view(row, person)).toList(), next);
    }

    @POST
    @Path("feedback/{id}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    public FeedbackView answer(
            @Context Caller caller,
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            AnswerBody body) {
        var person = directory.require(caller).id();
        return view(feedback.answer(person, id, EntityVersion.required(ifMatch), body.answer()), person);
    }

    private FeedbackView view(FeedbackMapper.Row row, PersonId reader) {
        var task = items.version(row.taskId(), row.taskVersion());
        var open = row.answer() == null;
        return new FeedbackView(
                row.id(),
                row.version(),
                new ItemResource.NamedTask(task.taskId(), task.code(), task.name()),
                row.kind(),
                row.text(),
                people.person(row.personId()),
                people.unit(row.unitId()),
                row.at(),
                row.entryId(),
                open ? State.OPEN : State.ANSWERED,
                row.answer(),
                row.answeredBy() == null ? null : people.person(row.answeredBy()),
                row.answeredAt(),
                open && feedback.answers(reader, row) ? Set.of("ANSWER") : Set.of());
    }
}
