package vn.eoffice.kpi.worklog.internal.entry;

import static vn.eoffice.kpi.worklog.EntryOrigin.DOCUMENT;
import static vn.eoffice.kpi.worklog.EntryOrigin.MANUAL;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.directory.Person;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.directory.Post;
import vn.eoffice.kpi.host.api.FlowRole;
import vn.eoffice.kpi.platform.audit.Act;
import vn.eoffice.kpi.platform.database.Database;
import vn.eoffice.kpi.worklog.Entry;
import vn.eoffice.kpi.worklog.EntryId;
import vn.eoffice.kpi.worklog.EntryState;
import vn.eoffice.kpi.worklog.FrozenTask;
import vn.eoffice.kpi.worklog.internal.WorklogSchema;
import vn.eoffice.kpi.worklog.internal.confirm.QueueOutbox;

/** What owners do with their entries. */
@Component(service = Logbook.class)
public final class Logbook {

    private static final int NAME_BASED = 3;

    private final Database database;
    private final EntryMapper entries;
    private final EntryStore store;
    private final EntryAccess access;
    private final QueueOutbox queue;
    private final Tasks tasks;
    private final Directory directory;
    private final WorklogSettings settings;
    private final Clock clock;

    @Activate
    public Logbook(
            @Reference WorklogSchema schema,
            @Reference EntryStore store,
            @Reference EntryAccess access,
            @Reference QueueOutbox queue,
            @Reference Tasks tasks,
            @Reference Directory directory,
            @Reference WorklogSettings settings) {
        this(schema, store, access, queue, tasks, directory, settings, Clock.systemUTC());
    }

    public Logbook(
            WorklogSchema schema,
            EntryStore store,
            EntryAccess access,
            QueueOutbox queue,
            Tasks tasks,
            Directory directory,
            WorklogSettings settings,
            Clock clock) {
        this.database = schema.database();
        this.entries = schema.mapper(EntryMapper.class);
        this.store = store;
        this.access = access;
        this.queue = queue;
        this.tasks = tasks;
        this.directory = directory;
        this.settings = settings;
        this.clock = clock;
    }

    public LocalDate today() {
        return WorkTime.today(clock);
    }

    /** The first day for which work may still be logged by hand. */
    public LocalDate earliest() {
        return WorkTime.earliest(today(), settings.backdatingDays());
    }

    /** What submission still needs. */
    public static List<String> missing(Entry entry) {
        var missing = new ArrayList<String>();
        if (entry.task() == null) {
            missing.add("task");
        }
        if (entry.evidence().isEmpty()) {
            missing.add("evidence");
        }
        return missing;
    }

    public StoredEntry create(PersonId owner, WorkDraft draft) {
        var now = WorkTime.now(clock);
        var id = draft.id() == null ? TimeOrderedId.at(now) : draft.id();
        // Name-based ids belong to the documents' flow.
        if (id.version() == NAME_BASED) {
            throw EntryProblems.reservedId(id);
        }
        var day = requireDay(draft);
        WorkTime.refuseTimes(draft.startedAt(), draft.endedAt(), day, now).ifPresent(Logbook::refuse);
        var title = EntryText.required("title", draft.title(), EntryText.TITLE);
        var note = EntryText.optional("note", draft.note(), EntryText.NOTE);
        var quantity = EntryText.quantity(draft.quantity() == null ? BigDecimal.ONE : draft.quantity());
        var post = post(owner, day);
        var task = draft.task() == null ? null : tasks.choose(draft.task(), owner, day);
        var entry = new Entry(
                new EntryId(id),
                1,
                EntryState.DRAFT,
                MANUAL,
                owner,
                post.unit(),
                post.id(),
                leader(post, day),
                FlowRole.LEAD,
                title,
                note,
                null,
                task,
                quantity,
                day,
                now,
                null,
                0,
                day,
                draft.startedAt(),
                draft.endedAt(),
                List.of(),
                null,
                null,
                null);
        return database.transaction(() -> {
            refuseOverlap(entry);
            var added = new StoredEntry(entry, false, false);
            var act = act(owner, "entry.created", entry.id());
            if (draft.id() == null) {
                store.addNew(added, act);
            } else if (!store.add(added, act)) {
                throw EntryProblems.exists(id);
            }
            return added;
        });
    }

    public StoredEntry edit(PersonId person, EntryId id, long seen, WorkDraft draft) {
        return database.transaction(() -> {
            var opened = access.open(person, id, seen, EntryAction.EDIT);
            var entry = opened.entry();
            var change = opened.change().quantity(EntryText.quantity(draft.quantity()));
            var note = EntryText.optional("note", draft.note(), EntryText.NOTE);
            var day = entry.workedOn();
            if (entry.origin() == DOCUMENT) {
                change.words(entry.title(), note);
            } else {
                change.words(EntryText.required("title", draft.title(), EntryText.TITLE), note);
                day = place(entry, draft, change);
            }
            var task = task(entry, draft, person, day);
            var after = change.task(task).entry();
            if (after.startedAt() != null) {
                refuseOverlap(after);
            }
            boolean stillSuggested = opened.stored().taskSuggested() && task != null && task.equals(entry.task());
            return store.change(
                    opened.stored(),
                    new StoredEntry(after, stillSuggested, opened.stored().recalled()),
                    act(person, "entry.edited", id));
        });
    }

    /** To the direct leader at the time of the work, who stays the one to confirm. */
    public StoredEntry submit(PersonId person, EntryId id, long seen) {
        return database.transaction(() -> {
            var opened = access.open(person, id, seen, EntryAction.SUBMIT);
            var entry = opened.entry();
            var missing = missing(entry);
            var task = entry.task();
            if (task == null || !missing.isEmpty()) {
                throw EntryProblems.incomplete(missing);
            }
            tasks.choose(task.id(), person, entry.workedOn());
            var leader = directory
                    .directLeader(entry.post(), entry.workedOn())
                    .map(Person::id)
                    .orElseThrow(EntryProblems::noLeader);
            var after = opened.change()
                    .place(entry.unit(), entry.post(), leader)
                    .submittedAt(WorkTime.now(clock))
                    .returnReason(null)
                    .entry();
            var submitted = store.change(
                    opened.stored(),
                    new StoredEntry(after, false, opened.stored().recalled()),
                    act(person, "entry.submitted", id));
            queue.put(submitted.entry());
            return submitted;
        });
    }

    public StoredEntry drop(PersonId person, EntryId id, long seen, @Nullable String reason) {
        var why = EntryText.optional("reason", reason, EntryText.REASON);
        return database.transaction(() -> {
            var opened = access.open(person, id, seen, EntryAction.VOID);
            return store.change(
                    opened.stored(),
                    opened.stored().with(opened.change().returnReason(null).entry()),
                    act(person, "entry.voided", id).because(why));
        });
    }

    /** The new day of work by hand; a day within the window, or the one it had. */
    private LocalDate place(Entry entry, WorkDraft draft, EntryChange change) {
        var day = entry.workedOn().equals(draft.workedOn()) ? entry.workedOn() : requireDay(draft);
        WorkTime.refuseTimes(draft.startedAt(), draft.endedAt(), day, WorkTime.now(clock))
                .ifPresent(Logbook::refuse);
        change.workedOn(day).times(draft.startedAt(), draft.endedAt());
        if (!day.equals(entry.workedOn())) {
            var post = post(entry.owner(), day);
            change.place(post.unit(), post.id(), leader(post, day));
        }
        return day;
    }

    /** A task that stays keeps what was frozen; on another day it must be in force there. */
    private @Nullable FrozenTask task(Entry entry, WorkDraft draft, PersonId owner, LocalDate day) {
        var before = entry.task();
        if (draft.task() == null) {
            return null;
        }
        boolean stays = before != null && before.id().equals(draft.task()) && day.equals(entry.workedOn());
        return stays ? before : tasks.choose(draft.task(), owner, day);
    }

    private LocalDate requireDay(WorkDraft draft) {
        var day = draft.workedOn();
        if (day == null) {
            throw WorkTimeProblems.missingDay();
        }
        WorkTime.refuseDay(day, today(), settings.backdatingDays()).ifPresent(Logbook::refuse);
        return day;
    }

    private void refuseOverlap(Entry entry) {
        Instant start = entry.startedAt();
        Instant end = entry.endedAt();
        if (start == null || end == null) {
            return;
        }
        entries.lockTimes(entry.owner().value());
        var overlapping = entries.overlapping(
                entry.owner().value(), start, end, entry.id().value());
        if (!overlapping.isEmpty()) {
            throw WorkTimeProblems.overlaps(
                    start, overlapping.get(0).toEntry(List.of()).entry());
        }
    }

    private Post post(PersonId owner, LocalDate day) {
        return directory.posts(owner, day).stream().findFirst().orElseThrow(() -> WorkTimeProblems.noPost(day));
    }

    private @Nullable PersonId leader(Post post, LocalDate day) {
        return directory.directLeader(post.id(), day).map(Person::id).orElse(null);
    }

    private static Act act(PersonId person, String action, EntryId entry) {
        return Act.of("person:" + person, action, "entry", entry);
    }

    private static void refuse(RuntimeException problem) {
        throw problem;
    }
}
