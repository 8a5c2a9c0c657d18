package vn.eoffice.kpi.catalogue.internal.rest;

import java.util.List;
import java.util.Optional;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.catalogue.internal.life.ProposalMapper.RoleRow;
import vn.eoffice.kpi.catalogue.internal.life.Roles;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.directory.Post;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.platform.rest.RestResource;

/** Who keeps the catalogue. */
@Component(service = RestResource.class, property = RestResource.PATH + "=/catalogue")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class RoleResource implements RestResource {

    /**
     * What the caller may do with the catalogue.
     *
     * @param scopes where, empty for the whole province
     */
    public record RightsView(
            boolean proposer,
            boolean appraiser,
            boolean approver,
            boolean importer,
            boolean administrator,
            List<ItemView.ScopeView> scopes) {}

    /**
     * What somebody was given.
     *
     * @param title of the main post of today, null where there is none
     * @param scope where, null for the whole province
     */
    public record RoleView(
            long personId,
            String fullName,
            @Nullable String title,
            @Nullable String unitName,
            boolean appraiser,
            boolean approver,
            ItemView.@Nullable ScopeView scope) {}

    public record RolesView(List<RoleView> roles) {}

    public record RoleBody(boolean appraiser, boolean approver, @Nullable String scope) {}

    private final Directory directory;
    private final Roles roles;
    private final People people;

    @Activate
    public RoleResource(@Reference Directory directory, @Reference Roles roles, @Reference People people) {
        this.directory = directory;
        this.roles = roles;
        this.people = people;
    }

    @GET
    @Path("rights")
    public RightsView rights(@Context Caller caller) {
        var person = directory.require(caller).id();
        var role = roles.of(person);
        return new RightsView(
                roles.isProposer(person),
                role.filter(one -> one.appraiser()).isPresent(),
                role.filter(one -> one.approver()).isPresent() || roles.headsAgency(person),
                roles.isImporter(caller),
                caller.administrator(),
                role.map(RoleRow::scope).map(this::scope).stream().toList());
    }

    @GET
    @Path("roles")
    public RolesView roles(@Context Caller caller) {
        directory.require(caller);
        return new RolesView(roles.all().stream().map(this::view).toList());
    }

    private RoleView view(RoleRow role) {
        var post = directory.posts(new PersonId(role.personId()), roles.today()).stream()
                .findFirst();
        return new RoleView(
                role.personId(),
                people.person(role.personId()),
                post.map(Post::title).orElse(null),
                post.map(Post::unit).map(unit -> people.unit(unit.value())).orElse(null),
                role.appraiser(),
                role.approver(),
                Optional.ofNullable(role.scope()).map(this::scope).orElse(null));
    }

    private ItemView.ScopeView scope(String code) {
        return new ItemView.ScopeView(code, roles.scopeName(code));
    }

    @PUT
    @Path("roles/{personId}")
    @Consumes(MediaType.APPLICATION_JSON)
    public RolesView put(@Context Caller caller, @PathParam("personId") long person, RoleBody body) {
        roles.put(caller, new PersonId(person), body.appraiser(), body.approver(), body.scope());
        return roles(caller);
    }
}
