package vn.eoffice.kpi.catalogue.internal.rest;

import java.util.Arrays;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.catalogue.internal.column.Column;
import vn.eoffice.kpi.catalogue.internal.column.Kind;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.platform.rest.RestResource;
import vn.eoffice.kpi.platform.rest.Text;

/** What the columns of a book mean. */
@Component(service = RestResource.class, property = RestResource.PATH + "=/catalogue")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class ColumnResource implements RestResource {

    public record KindView(Kind kind, Text sheet, List<Column> columns) {}

    public record ColumnsView(List<KindView> kinds) {}

    private final Directory directory;

    @Activate
    public ColumnResource(@Reference Directory directory) {
        this.directory = directory;
    }

    @GET
    @Path("columns")
    public ColumnsView columns(@Context Caller caller) {
        directory.require(caller);
        return new ColumnsView(Arrays.stream(Kind.values())
                .map(kind -> new KindView(kind, kind.sheet(), kind.columns()))
                .toList());
    }
}
