package vn.eoffice.kpi.directory.internal.rest;

import java.util.List;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.directory.internal.store.DirectoryStore;
import vn.eoffice.kpi.directory.internal.who.FoundPerson;
import vn.eoffice.kpi.directory.internal.who.WhoMapper;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.platform.rest.RestResource;

/** Finds a person among all, as somebody types. */
@Component(service = RestResource.class, property = RestResource.PATH + "=/directory")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class PeopleResource implements RestResource {

    private static final int MOST = 50;

    /**
     * Who was found.
     *
     * @param more others fit as well: more words are wanted
     */
    public record PeopleView(List<FoundPerson> people, boolean more) {}

    private final Directory directory;
    private final DirectoryStore store;
    private final WhoMapper mapper;

    @Activate
    public PeopleResource(@Reference Directory directory, @Reference DirectoryStore store) {
        this.directory = directory;
        this.store = store;
        this.mapper = store.mapper(WhoMapper.class);
    }

    /** By words of the name, the login or the unit, with or without marks; nobody without words. */
    @GET
    @Path("people")
    public PeopleView people(
            @Context Caller caller,
            @QueryParam("text") @DefaultValue("") String text,
            @QueryParam("limit") @DefaultValue("12") int limit) {
        directory.require(caller);
        var words = List.of(text.strip().split("\\s+"));
        if (words.contains("")) {
            return new PeopleView(List.of(), false);
        }
        var most = Math.max(1, Math.min(limit, MOST));
        var found = mapper.find(words, store.today(), most + 1);
        return new PeopleView(found.subList(0, Math.min(most, found.size())), found.size() > most);
    }
}
