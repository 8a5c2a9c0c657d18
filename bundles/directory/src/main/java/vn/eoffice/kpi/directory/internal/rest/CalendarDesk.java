package vn.eoffice.kpi.directory.internal.rest;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.directory.internal.calendar.CalendarDay;
import vn.eoffice.kpi.directory.internal.calendar.CalendarDays;
import vn.eoffice.kpi.directory.internal.rest.DirectoryResource.DayDraft;
import vn.eoffice.kpi.directory.internal.store.DirectoryStore;
import vn.eoffice.kpi.host.api.Caller;
import vn.eoffice.kpi.platform.rest.Administrator;

/** Where the calendar is read by everyone and edited by administrators. */
@Component(service = CalendarDesk.class)
public final class CalendarDesk {

    private final CalendarDays days;
    private final Directory directory;
    private final DirectoryStore store;

    @Activate
    public CalendarDesk(@Reference CalendarDays days, @Reference Directory directory, @Reference DirectoryStore store) {
        this.days = days;
        this.directory = directory;
        this.store = store;
    }

    List<CalendarDay> year(@Nullable Integer year) {
        return days.year(year == null ? store.today().getYear() : year);
    }

    CalendarDay add(Caller caller, LocalDate day, @Nullable DayDraft draft) {
        var actor = administrator(caller);
        var given = given(draft);
        return days.add(day, given.working(), given.kind(), given.name(), actor);
    }

    CalendarDay change(Caller caller, LocalDate day, @Nullable DayDraft draft, long version) {
        var actor = administrator(caller);
        var given = given(draft);
        return days.change(day, given.working(), given.kind(), given.name(), version, actor);
    }

    void remove(Caller caller, LocalDate day, long version) {
        days.remove(day, version, administrator(caller));
    }

    private String administrator(Caller caller) {
        Administrator.require(caller, "directory.calendar.denied", "sửa lịch làm việc", "edit the working calendar");
        return directory.actor(caller);
    }

    private static DayDraft given(@Nullable DayDraft draft) {
        return draft == null ? new DayDraft(null, null, null) : draft;
    }
}
