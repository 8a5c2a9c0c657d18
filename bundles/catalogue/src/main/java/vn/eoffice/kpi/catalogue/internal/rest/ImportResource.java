package vn.eoffice.kpi.catalogue.internal.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import vn.eoffice.kpi.catalogue.Fault;
import vn.eoffice.kpi.catalogue.internal.column.Kind;
import vn.eoffice.kpi.catalogue.internal.imports.ImportRow;
import vn.eoffice.kpi.catalogue.internal.imports.Imports;
import vn.eoffice.kpi.catalogue.internal.imports.SheetMapping;
import vn.eoffice.kpi.catalogue.internal.life.Roles;
import vn.eoffice.kpi.catalogue.internal.sheet.BookWriter;
import vn.eoffice.kpi.catalogue.internal.sheet.Format;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.platform.rest.Answer;
import vn.eoffice.kpi.platform.rest.EntityVersion;
import vn.eoffice.kpi.platform.rest.Problem;
import vn.eoffice.kpi.platform.rest.RestResource;

/** Files on their way into the catalogue. */
@Component(
        service = RestResource.class,
        property = {RestResource.PATH + "=/catalogue", RestResource.FILE_LIMIT + ":Integer=100"})
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class ImportResource implements RestResource {

    private static final int FAULTS_OF_A_PAGE = 1_000;

    public record ImportsView(List<ImportView> imports, @Nullable String next) {}

    public record FaultsView(List<Fault> faults, @Nullable String next) {}

    /**
     * @param values what holds for every row of the sheet that says nothing itself, by field
     * @param makesCodes whether tasks without a code get one made of their words
     */
    public record WantedBody(
            @Nullable String name,
            @Nullable Kind kind,
            @Nullable Map<String, @Nullable String> columns,
            @Nullable Map<String, @Nullable String> values,
            @Nullable Boolean makesCodes) {

        SheetMapping.Wanted wanted() {
            return new SheetMapping.Wanted(
                    Optional.ofNullable(name).orElse(""),
                    kind,
                    given(columns),
                    given(values),
                    Boolean.TRUE.equals(makesCodes));
        }
    }

    private static Map<String, String> given(@Nullable Map<String, @Nullable String> texts) {
        var given = new HashMap<String, String>();
        if (texts != null) {
            texts.forEach((name, text) -> {
                if (text != null) {
                    given.put(name, text);
                }
            });
        }
        return given;
    }

    public record MappingBody(@Nullable List<WantedBody> sheets) {}

    public record ApplicationBody(@Nullable LocalDate validFrom, @Nullable String decision) {}

    private final Directory directory;
    private final Roles roles;
    private final Imports imports;
    private final People people;

    @Activate
    public ImportResource(
            @Reference Directory directory,
            @Reference Roles roles,
            @Reference Imports imports,
            @Reference People people) {
        this.directory = directory;
        this.roles = roles;
        this.imports = imports;
        this.people = people;
    }

    @POST
    @Path("imports")
    @Consumes(MediaType.WILDCARD)
    public Answer<ImportView> receive(
            @Context Caller caller, @HeaderParam("X-File-Name") @Nullable String fileName, InputStream content) {
        roles.requireImporter(caller);
        return Answer.created(view(imports.receive(decoded(fileName), content, directory.actor(caller))));
    }

    private static String decoded(@Nullable String fileName) {
        try {
            return fileName == null ? "import" : URLDecoder.decode(fileName, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Problem.field(
                    Problem.Kind.MALFORMED,
                    "catalogue.import.file-name",
                    "X-File-Name",
                    fileName,
                    "Tên tệp phải được mã hóa theo phần trăm (UTF-8).",
                    "The file's name must be percent-encoded UTF-8.");
        }
    }

    @GET
    @Path("imports")
    public ImportsView list(
            @Context Caller caller,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        roles.requireImporter(caller);
        var most = Cursor.limit(limit);
        var rows = imports.list(Cursor.before(cursor), most + 1);
        var page = rows.subList(0, Math.min(most, rows.size()));
        return new ImportsView(
                page.stream().map(this::view).toList(),
                rows.size() > most ? Long.toString(page.get(most - 1).id()) : null);
    }

    @GET
    @Path("imports/{id}")
    public ImportView one(@Context Caller caller, @PathParam("id") long id) {
        roles.requireImporter(caller);
        return view(imports.find(id));
    }

    @GET
    @Path("imports/{id}/faults")
    public FaultsView faults(
            @Context Caller caller,
            @PathParam("id") long id,
            @QueryParam("cursor") @DefaultValue("0") int cursor,
            @QueryParam("limit") @DefaultValue("100") int limit) {
        roles.requireImporter(caller);
        var most = Math.max(1, Math.min(limit, FAULTS_OF_A_PAGE));
        var faults = imports.faults(id, cursor, most + 1);
        var page = faults.subList(0, Math.min(most, faults.size()));
        return new FaultsView(page, faults.size() > most ? Integer.toString(cursor + most) : null);
    }

    @GET
    @Path("imports/{id}/faults.xlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    public Response faultBook(@Context Caller caller, @PathParam("id") long id) {
        roles.requireImporter(caller);
        var job = imports.find(id);
        var bytes = new ByteArrayOutputStream();
        try (var book = new BookWriter(bytes, Format.XLSX)) {
            book.sheet("Lỗi", List.of("Trang", "Dòng", "Cột", "Tiêu đề", "Giá trị", "Cách sửa", "How to mend it"));
            for (int read = 0; read < job.faultCount(); read += FAULTS_OF_A_PAGE) {
                for (var fault : imports.faults(id, read, FAULTS_OF_A_PAGE)) {
                    book.row(List.of(
                            fault.sheet(),
                            fault.row(),
                            fault.column(),
                            fault.header(),
                            fault.value(),
                            fault.vi(),
                            fault.en()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Response.ok(bytes.toByteArray())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"loi-" + job.id() + ".xlsx\"")
                .build();
    }

    @PUT
    @Path("imports/{id}/mapping")
    @Consumes(MediaType.APPLICATION_JSON)
    public ImportView map(
            @Context Caller caller,
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            MappingBody body) {
        roles.requireImporter(caller);
        var wanted = Optional.ofNullable(body.sheets()).orElse(List.of()).stream()
                .map(WantedBody::wanted)
                .toList();
        return view(imports.map(id, EntityVersion.required(ifMatch), wanted));
    }

    @POST
    @Path("imports/{id}/application")
    @Consumes(MediaType.APPLICATION_JSON)
    public ImportView apply(
            @Context Caller caller,
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ApplicationBody body) {
        roles.requireImporter(caller);
        var seen = EntityVersion.required(ifMatch);
        return view(imports.apply(id, seen, body.validFrom(), body.decision()));
    }

    @POST
    @Path("imports/{id}/cancellation")
    public ImportView cancel(
            @Context Caller caller,
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        roles.requireImporter(caller);
        return view(imports.cancel(id, EntityVersion.required(ifMatch), directory.actor(caller)));
    }

    private ImportView view(ImportRow row) {
        return ImportView.of(row, imports, people);
    }
}
