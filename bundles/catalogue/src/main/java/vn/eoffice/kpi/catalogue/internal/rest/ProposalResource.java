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
import vn.eoffice.kpi.platform.rest.Answer;
import vn.eoffice.kpi.platform.rest.EntityVersion;
import vn.eoffice.kpi.platform.rest.Problem;
import vn.eoffice.kpi.platform.rest.RestResource;

/** Proposals on their way. */
@Component(service = RestResource.class, property = RestResource.PATH + "=/catalogue")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class ProposalResource implements RestResource {

    public record ProposalsView(List<ProposalView> proposals, @Nullable String next) {}

    public record ProposalBody(
            @Nullable ProposalKind kind,
            @Nullable List<Long> taskIds,
            @Nullable List<ItemDraft> drafts,
            @Nullable List<BigDecimal> shares,
            @Nullable String reason) {

        ProposalDraft draft() {
            if (kind == null) {
                throw Problem.field(
                        Problem.Kind.INVALID,
                        "catalogue.proposal.kind",
                        "kind",
                        "",
                        "Chưa chọn loại đề xuất: hãy chọn thêm mới, sửa, ngừng, gộp hoặc tách.",
                        "The kind is missing: choose NEW, CHANGE, RETIRE, MERGE or SPLIT.");
            }
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
    public ProposalView proposal(@Context Caller caller, @PathParam("id") long id) {
        return views.view(proposals.find(id), directory.require(caller).id());
    }

    @POST
    @Path("proposals")
    @Consumes(MediaType.APPLICATION_JSON)
    public Answer<ProposalView> create(@Context Caller caller, ProposalBody body) {
        var person = directory.require(caller).id();
        return Answer.created(views.view(proposals.create(person, body.draft()), person));
    }

    @PUT
    @Path("proposals/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public ProposalView edit(
            @Context Caller caller,
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ProposalBody body) {
        return act(caller, ifMatch, (person, seen) -> proposals.edit(person, id, seen, body.draft()));
    }

    @POST
    @Path("proposals/{id}/submission")
    public ProposalView submit(
            @Context Caller caller,
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return act(caller, ifMatch, (person, seen) -> proposals.submit(person, id, seen));
    }

    @POST
    @Path("proposals/{id}/withdrawal")
    public ProposalView withdraw(
            @Context Caller caller,
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return act(caller, ifMatch, (person, seen) -> proposals.withdraw(person, id, seen));
    }

    @POST
    @Path("proposals/{id}/appraisal")
    @Consumes(MediaType.APPLICATION_JSON)
    public ProposalView appraise(
            @Context Caller caller,
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            OpinionBody body) {
        return act(caller, ifMatch, (person, seen) -> proposals.appraise(person, id, seen, body.opinion()));
    }

    @POST
    @Path("proposals/{id}/rejection")
    @Consumes(MediaType.APPLICATION_JSON)
    public ProposalView reject(
            @Context Caller caller,
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ReasonBody body) {
        return act(caller, ifMatch, (person, seen) -> proposals.reject(person, id, seen, body.reason()));
    }

    @POST
    @Path("proposals/{id}/approval")
    @Consumes(MediaType.APPLICATION_JSON)
    public ProposalView approve(
            @Context Caller caller,
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ApprovalBody body) {
        return act(
                caller,
                ifMatch,
                (person, seen) -> proposals.approve(person, id, seen, body.decision(), body.opinion()));
    }

    @POST
    @Path("proposals/{id}/publication")
    @Consumes(MediaType.APPLICATION_JSON)
    public ProposalView publish(
            @Context Caller caller,
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            PublicationBody body) {
        return act(caller, ifMatch, (person, seen) -> proposals.publish(person, id, seen, body.validFrom()));
    }

    /** What somebody does with the version of a proposal that they have seen. */
    private interface Act {

        Proposal of(PersonId person, long seen);
    }

    private ProposalView act(Caller caller, @Nullable String ifMatch, Act act) {
        var person = directory.require(caller).id();
        return views.view(act.of(person, EntityVersion.required(ifMatch)), person);
    }
}
