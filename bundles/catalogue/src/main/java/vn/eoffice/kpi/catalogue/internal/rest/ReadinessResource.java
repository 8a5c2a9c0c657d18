package vn.eoffice.kpi.catalogue.internal.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
import vn.eoffice.kpi.catalogue.Stage;
import vn.eoffice.kpi.catalogue.internal.readiness.Lack;
import vn.eoffice.kpi.catalogue.internal.readiness.Need;
import vn.eoffice.kpi.catalogue.internal.readiness.Readiness;
import vn.eoffice.kpi.catalogue.internal.readiness.StageAct;
import vn.eoffice.kpi.catalogue.internal.readiness.StageDraft;
import vn.eoffice.kpi.catalogue.internal.readiness.StageStanding;
import vn.eoffice.kpi.catalogue.internal.readiness.UnitReadiness;
import vn.eoffice.kpi.catalogue.internal.readiness.WholeUnit;
import vn.eoffice.kpi.directory.UnitId;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.platform.rest.EntityVersion;
import vn.eoffice.kpi.platform.rest.RestResource;
import vn.eoffice.kpi.platform.rest.Versioned;

/** How ready the units are, and their stages. */
@Component(service = RestResource.class, property = RestResource.PATH + "=/catalogue")
@Path("/readiness")
@Produces(MediaType.APPLICATION_JSON)
public final class ReadinessResource implements RestResource {

    /**
     * A unit in the list; the counts are of its own staff.
     *
     * @param aboveName the unit above it, null at the root
     * @param version how many decisions on its stage there are
     */
    public record UnitView(
            long unitId,
            String unitName,
            @Nullable String aboveName,
            String type,
            Stage stage,
            @Nullable LocalDate since,
            StageStanding.@Nullable Next next,
            int staff,
            int withPosition,
            int withDescription,
            int withCompetencies,
            int withTasks,
            int withLeader,
            boolean ready,
            long version) {

        static UnitView of(UnitReadiness one) {
            return new UnitView(
                    one.unit().id().value(),
                    one.unit().name(),
                    one.aboveName(),
                    one.unit().type(),
                    one.standing().stage(),
                    one.standing().since(),
                    one.standing().next(),
                    one.staff(),
                    one.having(Need.POSITION),
                    one.having(Need.DESCRIPTION),
                    one.having(Need.COMPETENCIES),
                    one.having(Need.TASKS),
                    one.having(Need.LEADER),
                    one.isReady(),
                    one.version());
        }
    }

    public record UnitsView(LocalDate day, List<UnitView> units, @Nullable String next) {}

    public record MissingView(long personId, String personName, @Nullable String postTitle, Set<Need> what) {

        static MissingView of(Lack lack) {
            return new MissingView(lack.person().id().value(), lack.person().fullName(), lack.postTitle(), lack.what());
        }
    }

    /** @param people how many of its staff lack something */
    public record BelowView(long unitId, String unitName, int people) {}

    public record StageView(Stage stage, LocalDate from, String decision, String byName, Instant at) {}

    /**
     * A unit with what is missing for whom.
     *
     * @param below units further down that follow its stage and still lack something
     * @param history decisions on the unit itself, the newest first
     * @param actions where the caller may lead it
     */
    public record WholeView(
            @JsonUnwrapped UnitView unit,
            List<MissingView> missing,
            List<BelowView> below,
            List<StageView> history,
            List<Stage> actions)
            implements Versioned {

        @Override
        public long version() {
            return unit.version();
        }
    }

    public record StageBody(@Nullable Stage stage, @Nullable LocalDate from, @Nullable String decision) {}

    private final Readiness readiness;
    private final People people;
    private final Readers readers;

    @Activate
    public ReadinessResource(@Reference Readiness readiness, @Reference People people, @Reference Readers readers) {
        this.readiness = readiness;
        this.people = people;
        this.readers = readers;
    }

    @GET
    public UnitsView units(
            @Context Caller caller,
            @QueryParam("text") @DefaultValue("") String text,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        readers.require(caller);
        var page = readiness.page(text, cursor, limit);
        return new UnitsView(page.day(), page.units().stream().map(UnitView::of).toList(), page.next());
    }

    @GET
    @Path("{unitId}")
    public WholeView unit(@Context Caller caller, @PathParam("unitId") long unit) {
        readers.require(caller);
        return answer(readiness.of(caller, new UnitId(unit)));
    }

    @POST
    @Path("{unitId}/stage")
    @Consumes(MediaType.APPLICATION_JSON)
    public WholeView state(
            @Context Caller caller,
            @PathParam("unitId") long unit,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            StageBody body) {
        var id = new UnitId(unit);
        readiness.state(
                caller,
                id,
                EntityVersion.required(ifMatch),
                new StageDraft(body.stage(), body.from(), body.decision()));
        return answer(readiness.of(caller, id));
    }

    private WholeView answer(WholeUnit whole) {
        return new WholeView(
                UnitView.of(whole.unit()),
                whole.unit().missing().stream().map(MissingView::of).toList(),
                whole.below().stream()
                        .map(below -> new BelowView(
                                below.unit().id().value(), below.unit().name(), below.people()))
                        .toList(),
                whole.history().stream().map(this::stage).toList(),
                whole.ways());
    }

    private StageView stage(StageAct act) {
        return new StageView(act.stage(), act.fromDay(), act.decision(), people.actor(act.actor()), act.at());
    }
}
