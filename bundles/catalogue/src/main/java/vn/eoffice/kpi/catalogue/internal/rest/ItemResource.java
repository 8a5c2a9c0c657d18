package vn.eoffice.kpi.catalogue.internal.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import vn.eoffice.kpi.catalogue.Succession;
import vn.eoffice.kpi.catalogue.TaskGroup;
import vn.eoffice.kpi.catalogue.internal.item.Change;
import vn.eoffice.kpi.catalogue.internal.item.Items;
import vn.eoffice.kpi.catalogue.internal.item.Lineages;
import vn.eoffice.kpi.catalogue.internal.unit.UnitRead;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.platform.rest.RestResource;

/** The catalogue for those who keep it. */
@Component(service = RestResource.class, property = RestResource.PATH + "=/catalogue")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class ItemResource implements RestResource {

    public record ItemsView(List<ItemView> items, @Nullable String next) {}

    public record VersionsView(List<ItemView> versions) {}

    public record ChangesView(List<Change> changes) {}

    public record NamedTask(long id, String code, String name) {}

    public record RelativeView(NamedTask task, Succession.Kind kind, BigDecimal share, LocalDate day) {

        static RelativeView of(Lineages.Relative relative) {
            var row = relative.row();
            return new RelativeView(
                    new NamedTask(row.taskId(), row.code(), row.name()),
                    relative.kind(),
                    relative.share(),
                    relative.day());
        }
    }

    public record LineageView(List<RelativeView> predecessors, List<RelativeView> successors) {}

    private final Directory directory;
    private final Items items;
    private final Lineages lineages;
    private final UnitRead units;

    @Activate
    public ItemResource(
            @Reference Directory directory,
            @Reference Items items,
            @Reference Lineages lineages,
            @Reference UnitRead units) {
        this.directory = directory;
        this.items = items;
        this.lineages = lineages;
        this.units = units;
    }

    /** Of a unit: what is offered in it. */
    @GET
    @Path("items")
    public ItemsView items(
            @Context Caller caller,
            @QueryParam("text") @DefaultValue("") String text,
            @QueryParam("group") @Nullable TaskGroup group,
            @QueryParam("scope") @Nullable String scope,
            @QueryParam("state") @DefaultValue("IN_FORCE") Items.State state,
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("day") @Nullable LocalDate day,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        directory.require(caller);
        var on = Optional.ofNullable(day).orElseGet(items::today);
        var offered = unit == null ? null : units.reach(caller.host(), unit, on).scopes();
        var page = items.page(new Items.Filter(text, group, scope, state, offered), on, cursor, limit);
        return new ItemsView(
                items.complete(page.tasks(), on).stream().map(ItemView::of).toList(), page.next());
    }

    @GET
    @Path("items/{id}")
    public ItemView item(@Context Caller caller, @PathParam("id") long id, @QueryParam("day") @Nullable LocalDate day) {
        directory.require(caller);
        return ItemView.of(items.on(id, day));
    }

    @GET
    @Path("items/{id}/versions")
    public VersionsView versions(@Context Caller caller, @PathParam("id") long id) {
        directory.require(caller);
        return new VersionsView(items.versions(id).stream().map(ItemView::of).toList());
    }

    @GET
    @Path("items/{id}/comparison")
    public ChangesView comparison(
            @Context Caller caller, @PathParam("id") long id, @QueryParam("from") int from, @QueryParam("to") int to) {
        directory.require(caller);
        return new ChangesView(items.comparison(id, from, to));
    }

    @GET
    @Path("items/{id}/lineage")
    public LineageView lineage(@Context Caller caller, @PathParam("id") long id) {
        directory.require(caller);
        return new LineageView(
                lineages.predecessors(id).stream().map(RelativeView::of).toList(),
                lineages.successors(id).stream().map(RelativeView::of).toList());
    }
}
