package vn.eoffice.kpi.directory.internal.rest;

import java.time.LocalDate;
import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
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
import vn.eoffice.kpi.directory.internal.calendar.CalendarDay;
import vn.eoffice.kpi.directory.internal.calendar.DayKind;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.platform.rest.Answer;
import vn.eoffice.kpi.platform.rest.EntityVersion;
import vn.eoffice.kpi.platform.rest.RestResource;
import vn.eoffice.kpi.platform.rest.Versioned;

/** The caller's own place in the directory, and the working calendar. */
@Component(service = RestResource.class, property = RestResource.PATH + "=/directory")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class DirectoryResource implements RestResource {

    /** A listed day, as it is shown. */
    public record DayView(
            LocalDate date, boolean working, DayKind kind, String name, @Nullable String doubt, long version)
            implements Versioned {

        static DayView of(CalendarDay day) {
            return new DayView(day.day(), day.working(), day.kind(), day.name(), day.doubt(), day.version());
        }
    }

    /** The listed days of a year. */
    public record CalendarView(List<DayView> days) {}

    /** A day, as an administrator sets it. */
    public record DayDraft(@Nullable Boolean working, @Nullable String kind, @Nullable String name) {}

    private final Myself myself;
    private final CalendarDesk calendar;

    @Activate
    public DirectoryResource(@Reference Myself myself, @Reference CalendarDesk calendar) {
        this.myself = myself;
        this.calendar = calendar;
    }

    @GET
    @Path("me")
    public MyselfView me(@Context Caller caller) {
        return myself.of(caller);
    }

    @GET
    @Path("calendar")
    public CalendarView calendar(@QueryParam("year") @Nullable Integer year) {
        return new CalendarView(calendar.year(year).stream().map(DayView::of).toList());
    }

    @PUT
    @Path("calendar/{date}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Answer<DayView> put(
            @Context Caller caller,
            @PathParam("date") LocalDate date,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
            DayDraft draft) {
        var isNew = "*".equals(ifNoneMatch);
        return isNew
                ? Answer.created(DayView.of(calendar.add(caller, date, draft)))
                : Answer.ok(DayView.of(calendar.change(caller, date, draft, EntityVersion.required(ifMatch))));
    }

    @DELETE
    @Path("calendar/{date}")
    public void delete(
            @Context Caller caller,
            @PathParam("date") LocalDate date,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        calendar.remove(caller, date, EntityVersion.required(ifMatch));
    }
}
