package vn.eoffice.kpi.catalogue.internal.rest;

import java.time.LocalDate;
import java.util.List;
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
import vn.eoffice.kpi.catalogue.Difference;
import vn.eoffice.kpi.catalogue.Suggestion;
import vn.eoffice.kpi.catalogue.TaskPage;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.platform.rest.RestResource;

/** Tasks to choose from, and the ones that fit a piece of work. */
@Component(service = RestResource.class, property = RestResource.PATH + "=/catalogue")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class CatalogueResource implements RestResource {

    /** One page of tasks. */
    public record TasksView(List<TaskView> tasks, @Nullable String next) {

        static TasksView of(TaskPage page) {
            return new TasksView(page.tasks().stream().map(TaskView::of).toList(), page.next());
        }
    }

    /** A proposed task, and why, in Vietnamese. */
    public record SuggestionView(TaskView task, List<String> reasons, List<LookAlikeView> lookAlikes) {

        static SuggestionView of(Suggestion suggestion) {
            return new SuggestionView(
                    TaskView.of(suggestion.task()),
                    suggestion.reasons(),
                    suggestion.lookAlikes().stream()
                            .map(one -> new LookAlikeView(TaskView.of(one.task()), one.differences()))
                            .toList());
        }
    }

    /** A task that is easily taken for the proposed one. */
    public record LookAlikeView(TaskView task, List<Difference> differences) {}

    /** The proposed tasks, best first. */
    public record SuggestionsView(List<SuggestionView> suggestions) {}

    private final TaskDesk desk;

    @Activate
    public CatalogueResource(@Reference TaskDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("tasks")
    public TasksView tasks(
            @Context Caller caller,
            @QueryParam("text") @DefaultValue("") String text,
            @QueryParam("day") @Nullable LocalDate day,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        return TasksView.of(desk.search(caller, text, day, cursor, limit));
    }

    @GET
    @Path("tasks/{id}")
    public TaskView task(@Context Caller caller, @PathParam("id") long id, @QueryParam("day") @Nullable LocalDate day) {
        return TaskView.of(desk.task(caller, id, day));
    }

    @GET
    @Path("suggestions")
    public SuggestionsView suggestions(
            @Context Caller caller,
            @QueryParam("text") @DefaultValue("") String text,
            @QueryParam("documentType") @Nullable String documentType,
            @QueryParam("issuer") @Nullable String issuer,
            @QueryParam("field") @Nullable String field,
            @QueryParam("day") @Nullable LocalDate day,
            @QueryParam("limit") @DefaultValue("3") int limit) {
        var found = desk.suggest(caller, text, documentType, issuer, field, day, limit);
        return new SuggestionsView(found.stream().map(SuggestionView::of).toList());
    }
}
