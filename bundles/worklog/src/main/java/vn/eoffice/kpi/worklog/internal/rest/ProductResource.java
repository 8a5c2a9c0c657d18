package vn.eoffice.kpi.worklog.internal.rest;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.platform.rest.Answer;
import vn.eoffice.kpi.platform.rest.EntityVersion;
import vn.eoffice.kpi.platform.rest.RestResource;
import vn.eoffice.kpi.worklog.EntryId;
import vn.eoffice.kpi.worklog.internal.entry.Products;

/** Output products of entries. */
@Component(service = RestResource.class, property = RestResource.PATH + "=/worklog")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class ProductResource implements RestResource {

    /** Which document of the host is the product. */
    public record DocumentBody(@Nullable String documentKey) {}

    /** A browser's own PDF viewer counts as an object with inline styles. */
    private static final String VIEWER =
            "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private final Directory directory;
    private final Products products;
    private final EntryViews views;

    @Activate
    public ProductResource(@Reference Directory directory, @Reference Products products, @Reference EntryViews views) {
        this.directory = directory;
        this.products = products;
        this.views = views;
    }

    @POST
    @Path("entries/{id}/files")
    @Consumes(MediaType.WILDCARD)
    public Answer<EntryView> attachFile(
            @Context Caller caller,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam("X-File-Name") @Nullable String fileName,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType,
            InputStream file)
            throws IOException {
        var person = directory.require(caller).id();
        var seen = EntityVersion.required(ifMatch);
        var content = file.readNBytes(products.largestFile() + 1);
        var stored = products.attachFile(person, new EntryId(id), seen, fileName, contentType, content);
        return Answer.created(views.view(person, stored));
    }

    @POST
    @Path("entries/{id}/documents")
    @Consumes(MediaType.APPLICATION_JSON)
    public Answer<EntryView> attachDocument(
            @Context Caller caller,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            DocumentBody body) {
        var person = directory.require(caller).id();
        var seen = EntityVersion.required(ifMatch);
        var stored = products.attachDocument(person, caller, new EntryId(id), seen, body.documentKey());
        return Answer.created(views.view(person, stored));
    }

    @DELETE
    @Path("entries/{id}/evidence/{evidenceId}")
    public EntryView detach(
            @Context Caller caller,
            @PathParam("id") UUID id,
            @PathParam("evidenceId") UUID evidenceId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var person = directory.require(caller).id();
        var seen = EntityVersion.required(ifMatch);
        return views.view(person, products.detach(person, new EntryId(id), seen, evidenceId));
    }

    /** The file, shown by the browser only where nothing in it can act. */
    @GET
    @Path("evidence/{evidenceId}/content")
    @Produces(MediaType.WILDCARD)
    public Response content(@Context Caller caller, @PathParam("evidenceId") UUID evidenceId) {
        var file = products.content(directory.require(caller).id(), evidenceId);
        var pdf = file.mediaType().equals("application/pdf");
        var shown = pdf || file.mediaType().startsWith("image/");
        var type = file.mediaType().equals(MediaType.TEXT_PLAIN) ? "text/plain; charset=utf-8" : file.mediaType();
        var answer = Response.ok(file.bytes(), type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        (shown ? "inline" : "attachment") + "; filename*=UTF-8''" + encoded(file.name()));
        return (pdf ? answer.header("Content-Security-Policy", VIEWER) : answer).build();
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
