package vn.eoffice.kpi.catalogue.internal.rest;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
import vn.eoffice.kpi.catalogue.internal.drift.Drift;
import vn.eoffice.kpi.catalogue.internal.drift.DriftMapper;
import vn.eoffice.kpi.catalogue.internal.item.Items;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.platform.rest.RestResource;

/** What work really took, beside its norm. */
@Component(service = RestResource.class, property = RestResource.PATH + "=/catalogue")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class DriftResource implements RestResource {

    /** The spread of noted times, in hours for one unit of quantity; only from five of them on. */
    public record HoursView(
            long n, BigDecimal p10, BigDecimal p25, BigDecimal median, BigDecimal p75, BigDecimal p90) {}

    public record ReturnsView(long entries, long total, @Nullable BigDecimal mean) {}

    public record UnitView(long unitId, String unitName, long n, BigDecimal median) {}

    /**
     * @param n confirmed pieces of work, those of the tasks that it includes too
     * @param includes tasks whose work this one took over
     */
    public record DriftView(
            @Nullable BigDecimal normHours,
            long n,
            @Nullable HoursView hours,
            ReturnsView returns,
            List<UnitView> units,
            List<ItemResource.NamedTask> includes) {}

    /**
     * @param ratio median to norm
     */
    public record FarView(ItemView task, long n, BigDecimal median, BigDecimal ratio) {}

    public record FarsView(List<FarView> tasks, @Nullable String next) {}

    private final Directory directory;
    private final Drift drift;
    private final Items items;
    private final People people;

    @Activate
    public DriftResource(
            @Reference Directory directory, @Reference Drift drift, @Reference Items items, @Reference People people) {
        this.directory = directory;
        this.drift = drift;
        this.items = items;
        this.people = people;
    }

    @GET
    @Path("items/{id}/drift")
    public DriftView drift(@Context Caller caller, @PathParam("id") long id) {
        directory.require(caller);
        var item = items.on(id, null);
        var norm = item.uniformNorm() == null ? item.row().normHours() : item.uniformNorm();
        var row = drift.of(id);
        return new DriftView(
                norm,
                row.entries(),
                hours(row).orElse(null),
                new ReturnsView(row.entries(), row.returns(), mean(row)),
                drift.units(id).stream()
                        .map(unit -> new UnitView(unit.unitId(), people.unit(unit.unitId()), unit.n(), unit.median()))
                        .toList(),
                drift.predecessors(id).stream()
                        .map(task -> items.on(task, null).row())
                        .map(task -> new ItemResource.NamedTask(task.taskId(), task.code(), task.name()))
                        .toList());
    }

    private static Optional<HoursView> hours(DriftMapper.Row row) {
        if (row.n() < Drift.FEWEST
                || row.p10() == null
                || row.p25() == null
                || row.median() == null
                || row.p75() == null
                || row.p90() == null) {
            return Optional.empty();
        }
        return Optional.of(new HoursView(row.n(), row.p10(), row.p25(), row.median(), row.p75(), row.p90()));
    }

    private static @Nullable BigDecimal mean(DriftMapper.Row row) {
        return row.entries() == 0
                ? null
                : BigDecimal.valueOf(row.returns()).divide(BigDecimal.valueOf(row.entries()), 2, RoundingMode.HALF_UP);
    }

    @GET
    @Path("drift")
    public FarsView furthest(
            @Context Caller caller,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        directory.require(caller);
        var rows = drift.furthest(cursor, Cursor.limit(limit));
        return new FarsView(
                rows.tasks().stream()
                        .map(row -> new FarView(
                                ItemView.of(items.on(row.taskId(), null)),
                                row.n(),
                                row.median(),
                                row.median().divide(row.normHours(), 2, RoundingMode.HALF_UP)))
                        .toList(),
                rows.next());
    }
}
