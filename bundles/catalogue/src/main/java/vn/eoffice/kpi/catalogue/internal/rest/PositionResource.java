package vn.eoffice.kpi.catalogue.internal.rest;

import java.time.LocalDate;
import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
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
import vn.eoffice.kpi.catalogue.internal.readiness.Description;
import vn.eoffice.kpi.catalogue.internal.readiness.Held;
import vn.eoffice.kpi.catalogue.internal.readiness.HoldingDraft;
import vn.eoffice.kpi.catalogue.internal.readiness.Holdings;
import vn.eoffice.kpi.catalogue.internal.readiness.Position;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.directory.UnitId;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.platform.rest.RestResource;

/** Which positions people hold. */
@Component(service = RestResource.class, property = RestResource.PATH + "=/catalogue")
@Path("/persons/{id}/positions")
@Produces(MediaType.APPLICATION_JSON)
public final class PositionResource implements RestResource {

    /** Whose word it is: that of the e-office, or that of the catalogue. */
    public enum Origin {
        HOST,
        CORRECTED
    }

    public record PositionView(long id, String code, String name) {

        static @Nullable PositionView of(@Nullable Position position) {
            return position == null ? null : new PositionView(position.id(), position.code(), position.name());
        }
    }

    public record DescriptionView(long id, String code) {

        static @Nullable DescriptionView of(@Nullable Description description) {
            return description == null ? null : new DescriptionView(description.id(), description.code());
        }
    }

    /**
     * What a person does in a unit.
     *
     * @param position null when no position has the post's title, or several have it
     * @param candidates those that have it, where they are several
     * @param postTitle null when the e-office knows of no post there
     */
    public record HeldView(
            @Nullable PositionView position,
            List<PositionView> candidates,
            long unitId,
            String unitName,
            @Nullable String postTitle,
            LocalDate from,
            @Nullable LocalDate to,
            Origin origin,
            @Nullable DescriptionView description) {

        static HeldView of(Holdings.InUnit in, Held held) {
            return new HeldView(
                    PositionView.of(held.position()),
                    held.candidates().stream()
                            .map(one -> new PositionView(one.id(), one.code(), one.name()))
                            .toList(),
                    in.unit().id().value(),
                    in.unit().name(),
                    held.postTitle(),
                    held.from(),
                    held.to(),
                    held.corrected() ? Origin.CORRECTED : Origin.HOST,
                    DescriptionView.of(held.description()));
        }
    }

    public record PositionsView(List<HeldView> positions) {}

    /** @param positionCode null to believe the e-office again */
    public record HoldingBody(
            @Nullable String positionCode, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String reason) {}

    private final Holdings holdings;
    private final Readers readers;

    @Activate
    public PositionResource(@Reference Holdings holdings, @Reference Readers readers) {
        this.holdings = holdings;
        this.readers = readers;
    }

    @GET
    public PositionsView positions(
            @Context Caller caller, @PathParam("id") long person, @QueryParam("day") @Nullable LocalDate day) {
        readers.require(caller);
        return view(person, day);
    }

    /** Answers with the positions of the day from which it holds. */
    @PUT
    @Path("{unitId}")
    @Consumes(MediaType.APPLICATION_JSON)
    public PositionsView put(
            @Context Caller caller, @PathParam("id") long person, @PathParam("unitId") long unit, HoldingBody body) {
        holdings.put(
                caller,
                new PersonId(person),
                new UnitId(unit),
                new HoldingDraft(body.positionCode(), body.from(), body.to(), body.reason()));
        return view(person, body.from());
    }

    private PositionsView view(long person, @Nullable LocalDate day) {
        return new PositionsView(holdings.of(new PersonId(person), day).stream()
                .flatMap(in -> in.held().stream().map(held -> HeldView.of(in, held)))
                .toList());
    }
}
