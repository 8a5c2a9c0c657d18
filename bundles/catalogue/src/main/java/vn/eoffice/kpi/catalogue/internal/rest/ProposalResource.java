package vn.eoffice.kpi.catalogue.internal.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.catalogue.internal.life.Proposal;
import vn.eoffice.kpi.catalogue.internal.life.ProposalDraft;
import vn.eoffice.kpi.catalogue.internal.life.ProposalKind;
import vn.eoffice.kpi.catalogue.internal.life.Proposals;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.platform.rest.EntityVersion;
import vn.eoffice.kpi.platform.rest.RestResource;

/** Proposals on their way. */
@Component(service = RestResource.class, property = RestResource.PATH + "=/catalogue")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class ProposalResource implements RestResource {

    public record ProposalsView(List<ProposalView> proposals, @Nullable String next) {}

    public record ProposalBody(
            ProposalKind kind,
            @Nullable List<Long> taskIds,
            @Nullable List<ItemDraft> drafts,
            @Nullable List<BigDecimal> shares,
            @Nullable String reason) {

        ProposalDraft draft() {
            return new ProposalDraft(
                    kind,
                    Optional.ofNullable(taskIds).orElse(List.of()),
                    Optional.ofNullable(drafts).orElse(List.of()).stream()
                            .map(ItemDraft::draft)
                            .toList(),
                    Optional.ofNullable(shares).orElse(List.of()),
                    Optional.ofNullable(reason).orElse(""));
        }
    }

    public record OpinionBody(@Nullable String opinion) {}

    public record ReasonBody(@Nullable String reason) {}

    public record ApprovalBody(@Nullable String decision, @Nullable String opinion) {}

    public record PublicationBody(@Nullable LocalDate validFrom) {}

    private final Directory directory;
    private final Proposals proposals;
    private final ProposalViews views;

    @Activate
    public ProposalResource(
            @Reference Directory directory, @Reference Proposals proposals, @Reference ProposalViews views) {
        this.directory = directory;
        this.proposals = proposals;
        this.views = views;
    }

    @GET
    @Path("proposals")
    public ProposalsView list(
            @Context Caller caller,
            @QueryParam("box") @DefaultValue("MINE") Proposals.Box box,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        var person = directory.require(caller).id();
        var page = proposals.list(box, person, Cursor.before(cursor), Cursor.limit(limit));
        return new ProposalsView(
                page.proposals().stream().map(one -> views.view(one, person)).toList(),
                page.next() == null ? null : page.next().toString());
    }

    @GET
    @Path("proposals/{id}")
    public Response proposal(@Context Caller caller, @PathParam("id") long id) {
        var person = directory.require(caller).id();
        return answer(Response.ok(), proposals.find(id), person);
    }

    @POST
    @Path("proposals")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(@Context Caller caller, ProposalBody body) {
        var person = directory.require(caller).id();
        return answer(Response.status(Response.Status.CREATED), proposals.create(person, body.draft()), person);
    }

    @PUT
    @Path("proposals/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response edit(
            @Context Caller caller,
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ProposalBody body) {
        var person = directory.require(caller).id();
        var seen = EntityVersion.required(ifMatch);
        return answer(Response.ok(), proposals.edit(person, id, seen, body.draft()), person);
    }

    @POST
    @Path("proposals/{id}/submission")
    public Response submit(
            @Context Caller caller,
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var person = directory.require(caller).id();
        return answer(Response.ok(), proposals.submit(person, id, EntityVersion.required(ifMatch)), person);
    }

    @POST
    @Path("proposals/{id}/withdrawal")
    public Response withdraw(
            @Context Caller caller,
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var person = directory.require(caller).id();
        return answer(Response.ok(), proposals.withdraw(person, id, EntityVersion.required(ifMatch)), person);
    }

    @POST
    @Path("proposals/{id}/appraisal")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response appraise(
            @Context Caller caller,
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            OpinionBody body) {
        var person = directory.require(caller).id();
        var seen = EntityVersion.required(ifMatch);
        return answer(Response.ok(), proposals.appraise(person, id, seen, body.opinion()), person);
    }

    @POST
    @Path("proposals/{id}/rejection")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reject(
            @Context Caller caller,
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ReasonBody body) {
        var person = directory.require(caller).id();
        var seen = EntityVersion.required(ifMatch);
        return answer(Response.ok(), proposals.reject(person, id, seen, body.reason()), person);
    }

    @POST
    @Path("proposals/{id}/approval")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response approve(
            @Context Caller caller,
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ApprovalBody body) {
        var person = directory.require(caller).id();
        var seen = EntityVersion.required(ifMatch);
        return answer(Response.ok(), proposals.approve(person, id, seen, body.decision(), body.opinion()), person);
    }

    @POST
    @Path("proposals/{id}/publication")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response publish(
            @Context Caller caller,
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            PublicationBody body) {
        var person = directory.require(caller).id();
        var seen = EntityVersion.required(ifMatch);
        return answer(Response.ok(), proposals.publish(person, id, seen, body.validFrom()), person);
    }

    private Response answer(Response.ResponseBuilder builder, Proposal proposal, PersonId reader) {
        return builder.header(HttpHeaders.ETAG, EntityVersion.etag(proposal.version()))
                .entity(views.view(proposal, reader))
                .build();
    }
}
