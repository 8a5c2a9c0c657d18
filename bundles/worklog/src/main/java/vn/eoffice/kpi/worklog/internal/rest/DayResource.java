package vn.eoffice.kpi.worklog.internal.rest;

import java.time.LocalDate;
import java.util.List;
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
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.host.api.HostAbsence;
import vn.eoffice.kpi.platform.rest.RestResource;
import vn.eoffice.kpi.worklog.internal.entry.EntryQueries;
import vn.eoffice.kpi.worklog.internal.entry.Logbook;

/** The work log by day and by document. */
@Component(service = RestResource.class, property = RestResource.PATH + "=/worklog")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class DayResource implements RestResource {

    /**
     * @param earliest the first day for which work may still be logged by hand
     * @param dayName what the calendar calls a holiday, its exchange or a make-up day, null on other days
     * @param absence why the person is away that day, null when they are not
     */
    public record DayView(
            LocalDate date,
            LocalDate today,
            LocalDate earliest,
            boolean workingDay,
            @Nullable String dayName,
            HostAbsence.@Nullable Kind absence,
            List<EntryView> entries) {}

    public record EntriesView(List<EntryView> entries) {}

    private final Directory directory;
    private final EntryQueries entries;
    private final Logbook logbook;
    private final EntryViews views;

    @Activate
    public DayResource(
            @Reference Directory directory,
            @Reference EntryQueries entries,
            @Reference Logbook logbook,
            @Reference EntryViews views) {
        this.directory = directory;
        this.entries = entries;
        this.logbook = logbook;
        this.views = views;
    }

    /** @param person whose day, for those who stand above them; one's own without it */
    @GET
    @Path("days/{date}")
    public DayView day(
            @Context Caller caller, @PathParam("date") LocalDate date, @QueryParam("person") @Nullable Long person) {
        var reader = directory.require(caller).id();
        var owner = person == null ? reader : new PersonId(person);
        var ofDay = entries.day(reader, owner, date);
        var calendar = directory.calendar();
        return new DayView(
                date,
                logbook.today(),
                logbook.earliest(),
                calendar.isWorkingDay(date),
                calendar.name(date).orElse(null),
                absence(owner, date),
                views.views(reader, ofDay));
    }

    @GET
    @Path("documents/{documentKey}/entries")
    public EntriesView ofDocument(@Context Caller caller, @PathParam("documentKey") String documentKey) {
        var reader = directory.require(caller).id();
        return new EntriesView(views.views(reader, entries.ofDocument(reader, caller.host(), documentKey)));
    }

    private HostAbsence.@Nullable Kind absence(PersonId person, LocalDate date) {
        var absences = directory.absences(person, date, date);
        return absences.isEmpty() ? null : absences.get(0).kind();
    }
}
