package vn.eoffice.kpi.evaluation.internal.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
import vn.eoffice.kpi.evaluation.internal.rest.ScoreDesk.PendingPage;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.platform.rest.RestResource;

/** Scores, totals and what the grades are worth. */
@Component(service = RestResource.class, property = RestResource.PATH + "=/evaluation")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class EvaluationResource implements RestResource {

    /** The scores of a day's entries. */
    public record ScoresView(List<ScoreView> scores) {}

    /** The grades, best first. */
    public record GradesView(List<GradeView> grades) {}

    private final ScoreDesk scores;
    private final TotalDesk totals;

    @Activate
    public EvaluationResource(@Reference ScoreDesk scores, @Reference TotalDesk totals) {
        this.scores = scores;
        this.totals = totals;
    }

    @GET
    @Path("entries/{id}/score")
    public ScoreView score(@Context Caller caller, @PathParam("id") UUID id) {
        return scores.score(caller, id);
    }

    @GET
    @Path("days/{date}/scores")
    public ScoresView scores(@Context Caller caller, @PathParam("date") LocalDate date) {
        return new ScoresView(scores.scores(caller, date));
    }

    @GET
    @Path("days/{date}")
    public DayView day(
            @Context Caller caller, @PathParam("date") LocalDate date, @QueryParam("person") @Nullable Long person) {
        return totals.day(caller, date, person);
    }

    @GET
    @Path("months/{month}")
    public MonthView month(
            @Context Caller caller, @PathParam("month") String month, @QueryParam("person") @Nullable Long person) {
        return totals.month(caller, month, person);
    }

    @GET
    @Path("grades")
    public GradesView grades(@QueryParam("day") @Nullable LocalDate day) {
        return new GradesView(totals.grades(day));
    }

    @GET
    @Path("pending")
    public PendingPage pending(
            @Context Caller caller,
            @QueryParam("cursor") @Nullable UUID cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        return scores.pending(caller, cursor, limit);
    }
}
