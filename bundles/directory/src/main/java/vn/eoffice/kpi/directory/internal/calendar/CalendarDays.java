package vn.eoffice.kpi.directory.internal.calendar;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.directory.WorkingCalendar;
import vn.eoffice.kpi.directory.internal.store.DirectoryStore;
import vn.eoffice.kpi.platform.audit.Act;
import vn.eoffice.kpi.platform.audit.Ledger;
import vn.eoffice.kpi.platform.rest.Json;
import vn.eoffice.kpi.platform.rest.Problem;

/** The working calendar, and its editing by administrators. */
@Component(service = CalendarDays.class)
public final class CalendarDays {

    private record Question() {}

    private final DirectoryStore store;
    private final Ledger ledger;
    private final CalendarMapper mapper;

    @Activate
    public CalendarDays(@Reference DirectoryStore store, @Reference Ledger ledger) {
        this.store = store;
        this.ledger = ledger;
        this.mapper = store.mapper(CalendarMapper.class);
    }

    public WorkingCalendar calendar() {
        return store.memory()
                .recall(new Question(), () -> Optional.of(calendar(mapper.all())))
                .orElseThrow();
    }

    private static WorkingCalendar calendar(List<CalendarDay> days) {
        return new WorkingCalendar(
                days.stream().collect(toMap(CalendarDay::day, CalendarDay::working)),
                days.stream().collect(toMap(CalendarDay::day, CalendarDay::name)));
    }

    public List<CalendarDay> year(int year) {
        if (year < CalendarRules.FIRST_YEAR || year > CalendarRules.LAST_YEAR) {
            throw CalendarRules.yearOutOfRange("year", year);
        }
        return mapper.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Lists a day that is not listed yet. */
    public CalendarDay add(
            LocalDate day, @Nullable Boolean working, @Nullable String kind, @Nullable String name, String actor) {
        var checked = CalendarRules.check(day, working, kind, name);
        return store.database().transaction(() -> {
            if (mapper.insert(day, checked.kind().working(), checked.kind(), checked.name()) == 0) {
                throw Problem.field(
                        Problem.Kind.STALE,
                        "directory.calendar.exists",
                        "date",
                        day,
                        "Ngày %s đã có trong lịch: hãy tải lại lịch và sửa ngày đó.".formatted(day),
                        "The day %s is listed already: reload the calendar and edit it.".formatted(day));
            }
            return recorded("calendar.day.added", day, null, actor);
        });
    }

    public CalendarDay change(
            LocalDate day,
            @Nullable Boolean working,
            @Nullable String kind,
            @Nullable String name,
            long version,
            String actor) {
        var checked = CalendarRules.check(day, working, kind, name);
        return store.database().transaction(() -> {
            var before = listed(day);
            if (mapper.update(day, checked.kind().working(), checked.kind(), checked.name(), version) == 0) {
                throw stale(day, version, before.version());
            }
            return recorded("calendar.day.changed", day, before, actor);
        });
    }

    /** Makes a day an ordinary one again. */
    public void remove(LocalDate day, long version, String actor) {
        store.database().transaction(() -> {
            var before = listed(day);
            if (mapper.delete(day, version) == 0) {
                throw stale(day, version, before.version());
            }
            store.changed();
            ledger.record(
                    Act.of(actor, "calendar.day.removed", "calendar-day", day).changing(Json.text(before), null));
        });
    }

    private CalendarDay recorded(String action, LocalDate day, @Nullable CalendarDay before, String actor) {
        var after = listed(day);
        store.changed();
        ledger.record(Act.of(actor, action, "calendar-day", day)
                .changing(before == null ? null : Json.text(before), Json.text(after)));
        return after;
    }

    private CalendarDay listed(LocalDate day) {
        var found = mapper.day(day);
        if (found == null) {
            throw Problem.field(
                    Problem.Kind.NOT_FOUND,
                    "directory.calendar.unknown",
                    "date",
                    day,
                    "Ngày %s không có trong danh sách ngày nghỉ và làm bù: hãy tải lại lịch.".formatted(day),
                    "The day %s is not among the listed days: reload the calendar.".formatted(day));
        }
        return found;
    }

    private static Problem stale(LocalDate day, long seen, long present) {
        return Problem.field(
                Problem.Kind.STALE,
                "directory.calendar.stale",
                "If-Match",
                seen,
                "Ngày %s đã được người khác sửa (bản %d): hãy tải lại lịch rồi sửa lại.".formatted(day, present),
                "The day %s was changed by someone else (version %d): reload the calendar and edit again."
                        .formatted(day, present));
    }
}
