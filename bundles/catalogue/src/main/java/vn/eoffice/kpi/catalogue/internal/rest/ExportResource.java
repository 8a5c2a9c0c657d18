package vn.eoffice.kpi.catalogue.internal.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.catalogue.internal.column.Kind;
import vn.eoffice.kpi.catalogue.internal.exports.Exports;
import vn.eoffice.kpi.catalogue.internal.sheet.Format;
import vn.eoffice.kpi.catalogue.internal.text.Fold;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.platform.rest.Problem;
import vn.eoffice.kpi.platform.rest.RestResource;

/** The catalogue of a day as a file. */
@Component(service = RestResource.class, property = RestResource.PATH + "=/catalogue")
@Path("/")
public final class ExportResource implements RestResource {

    private final Directory directory;
    private final Exports exports;

    @Activate
    public ExportResource(@Reference Directory directory, @Reference Exports exports) {
        this.directory = directory;
        this.exports = exports;
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response export(
            @Context Caller caller,
            @QueryParam("kinds") @DefaultValue("") String kinds,
            @QueryParam("format") @DefaultValue("xlsx") String format,
            @QueryParam("day") @Nullable LocalDate day) {
        directory.require(caller);
        var on = Optional.ofNullable(day).orElseGet(exports::today);
        var of = kinds(kinds);
        var as = format(format);
        if (as == Format.CSV && of.size() != 1) {
            throw Problem.field(
                    Problem.Kind.MALFORMED,
                    "catalogue.export.csv",
                    "kinds",
                    kinds,
                    "Tệp .csv chỉ chứa một loại: hãy chọn một loại, hoặc chọn .xlsx.",
                    "A .csv file holds one kind: choose one, or choose .xlsx.");
        }
        var name = of.size() == 1 ? of.get(0).sheet().vi() : "Danh mục";
        return Response.ok((StreamingOutput) out -> exports.write(of, as, on, out), as.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s-%s.%s\""
                                .formatted(Fold.fold(name).replace(' ', '-'), on, as.ending()))
                .build();
    }

    private static List<Kind> kinds(String kinds) {
        if (kinds.isBlank()) {
            return List.of(Kind.values());
        }
        var of = new ArrayList<Kind>();
        for (var name : kinds.split(",")) {
            of.add(Arrays.stream(Kind.values())
                    .filter(kind -> kind.name().equals(name.strip()))
                    .findFirst()
                    .orElseThrow(() -> unknown("kinds", name, Arrays.toString(Kind.values()))));
        }
        return of.stream().distinct().toList();
    }

    private static Format format(String format) {
        return Arrays.stream(Format.values())
                .filter(one -> one.ending().equals(format.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> unknown("format", format, "xlsx, csv"));
    }

    private static Problem unknown(String field, String value, String known) {
        return Problem.field(
                Problem.Kind.MALFORMED,
                "catalogue.export." + field,
                field,
                value,
                "“%s” không dùng được: hãy chọn trong %s.".formatted(value, known),
                "“%s” cannot be used: choose among %s.".formatted(value, known));
    }
}
