package vn.eoffice.kpi.catalogue.internal.rest;

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
import vn.eoffice.kpi.catalogue.internal.record.Content;
import vn.eoffice.kpi.catalogue.internal.record.RecordKind;
import vn.eoffice.kpi.catalogue.internal.record.RecordRow;
import vn.eoffice.kpi.catalogue.internal.record.Records;
import vn.eoffice.kpi.catalogue.internal.unit.UnitRead;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.platform.rest.RestResource;
import vn.eoffice.kpi.platform.rest.Text;

/** Positions, descriptions, frameworks, scopes, norms, holdings. */
@Component(service = RestResource.class, property = RestResource.PATH + "=/catalogue")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class RecordResource implements RestResource {

    /**
     * A record in a list.
     *
     * @param summary what it says, in short
     */
    public record RecordView(
            long id,
            int version,
            RecordKind kind,
            String code,
            String name,
            Text summary,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            int versions) {

        static RecordView of(RecordRow row, Summaries summaries) {
            return new RecordView(
                    row.id(),
                    row.version(),
                    row.kind(),
                    row.code(),
                    row.name(),
                    summaries.of(row.read()),
                    row.validFrom(),
                    row.validTo(),
                    row.versions());
        }
    }

    public record RecordsView(List<RecordView> records, @Nullable String next) {}

    /**
     * A version of a record.
     *
     * @param content by its kind
     */
    public record WholeView(
            long id,
            int version,
            RecordKind kind,
            String code,
            String name,
            Text summary,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            int versions,
            Content content,
            @Nullable String source) {

        static WholeView of(RecordRow row, Summaries summaries) {
            var content = row.read();
            return new WholeView(
                    row.id(),
                    row.version(),
                    row.kind(),
                    row.code(),
                    row.name(),
                    summaries.of(content),
                    row.validFrom(),
                    row.validTo(),
                    row.versions(),
                    content,
                    row.source());
        }
    }

    public record VersionsView(List<WholeView> versions) {}

    private final Directory directory;
    private final Records records;
    private final UnitRead units;

    @Activate
    public RecordResource(@Reference Directory directory, @Reference Records records, @Reference UnitRead units) {
        this.directory = directory;
        this.records = records;
        this.units = units;
    }

    /** Of a unit: its holdings, the descriptions that hold in it, the positions that those name, the scopes that it is in. */
    @GET
    @Path("records")
    public RecordsView records(
            @Context Caller caller,
            @QueryParam("kind") @DefaultValue("POSITION") RecordKind kind,
            @QueryParam("text") @DefaultValue("") String text,
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("day") @Nullable LocalDate day,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        directory.require(caller);
        var on = Optional.ofNullable(day).orElseGet(records::today);
        var reach = unit == null ? null : units.reach(caller.host(), unit, on);
        var page = records.page(kind, text, reach, on, cursor, limit);
        var summaries = summaries(caller, page.records());
        return new RecordsView(
                page.records().stream()
                        .map(row -> RecordView.of(row, summaries))
                        .toList(),
                page.next());
    }

    /** The version named, else that of the day. */
    @GET
    @Path("records/{id}")
    public WholeView record(
            @Context Caller caller,
            @PathParam("id") long id,
            @QueryParam("day") @Nullable LocalDate day,
            @QueryParam("version") @Nullable Integer version) {
        directory.require(caller);
        return whole(caller, version == null ? records.on(id, day) : records.version(id, version));
    }

    @GET
    @Path("records/{id}/versions")
    public VersionsView versions(@Context Caller caller, @PathParam("id") long id) {
        directory.require(caller);
        var rows = records.versions(id);
        var summaries = summaries(caller, rows);
        return new VersionsView(
                rows.stream().map(row -> WholeView.of(row, summaries)).toList());
    }

    @GET
    @Path("records/{id}/comparison")
    public ItemResource.ChangesView comparison(
            @Context Caller caller, @PathParam("id") long id, @QueryParam("from") int from, @QueryParam("to") int to) {
        directory.require(caller);
        return new ItemResource.ChangesView(records.comparison(id, from, to));
    }

    private Summaries summaries(Caller caller, List<RecordRow> rows) {
        return new Summaries(directory, records, caller.host(), rows);
    }

    private WholeView whole(Caller caller, RecordRow row) {
        return WholeView.of(row, summaries(caller, List.of(row)));
    }
}
