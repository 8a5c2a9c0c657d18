package vn.eoffice.kpi.worklog.internal.intake;

import static vn.eoffice.kpi.worklog.EntryState.CONFIRMED;
import static vn.eoffice.kpi.worklog.EntryState.DRAFT;
import static vn.eoffice.kpi.worklog.EntryState.SUBMITTED;
import static vn.eoffice.kpi.worklog.EntryState.VOIDED;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.directory.Absence;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.directory.Person;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.directory.Post;
import vn.eoffice.kpi.directory.Unit;
import vn.eoffice.kpi.platform.audit.Act;
import vn.eoffice.kpi.worklog.Entry;
import vn.eoffice.kpi.worklog.EntryId;
import vn.eoffice.kpi.worklog.EntryOrigin;
import vn.eoffice.kpi.worklog.Evidence;
import vn.eoffice.kpi.worklog.internal.confirm.QueueOutbox;
import vn.eoffice.kpi.worklog.internal.entry.Documents;
import vn.eoffice.kpi.worklog.internal.entry.EntryChange;
import vn.eoffice.kpi.worklog.internal.entry.EntryStore;
import vn.eoffice.kpi.worklog.internal.entry.StoredEntry;
import vn.eoffice.kpi.worklog.internal.entry.Tasks;
import vn.eoffice.kpi.worklog.internal.entry.WorkTime;

/** Makes entries what the facts of their documents say, as far as people have not gone beyond it. */
@Component(service = FlowEntries.class)
public final class FlowEntries {

    private static final String ACTOR = "worklog";

    private final EntryStore store;
    private final QueueOutbox queue;
    private final Tasks tasks;
    private final Directory directory;
    private final Clock clock;

    @Activate
    public FlowEntries(
            @Reference EntryStore store,
            @Reference QueueOutbox queue,
            @Reference Tasks tasks,
            @Reference Directory directory) {
        this(store, queue, tasks, directory, Clock.systemUTC());
    }

    public FlowEntries(EntryStore store, QueueOutbox queue, Tasks tasks, Directory directory, Clock clock) {
        this.store = store;
        this.queue = queue;
        this.tasks = tasks;
        this.directory = directory;
        this.clock = clock;
    }

    /** The same share always is the same entry, on every node and after every replay. */
    static EntryId id(String host, String document, String step) {
        var name = host + "|" + document + "|" + step;
        return new EntryId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Brings the entry of a share up to date.
     *
     * @return what a person should know, when the entry can no longer follow the facts
     * @throws NotYet when the directory does not know enough
     */
    Optional<Reason> follow(Share share, @Nullable StoredEntry current) {
        if (!share.earnsEntry()) {
            return current == null ? Optional.empty() : takeBack(share, current);
        }
        if (current == null) {
            create(share);
            return Optional.empty();
        }
        boolean droppedByOwner = current.entry().state() == VOIDED && !current.recalled();
        if (!droppedByOwner && current.entry().state() != CONFIRMED) {
            update(share, current);
        }
        return Optional.empty();
    }

    private Optional<Reason> takeBack(Share share, StoredEntry current) {
        var entry = current.entry();
        return switch (entry.state()) {
            case VOIDED -> Optional.empty();
            case CONFIRMED -> {
                store.remark(act("entry.recalled-after-confirmation", entry.id(), share.reason()));
                yield Optional.of(Reason.confirmedAlready(entry.id()));
            }
            case DRAFT, RETURNED, SUBMITTED -> {
                var voided =
                        EntryChange.of(entry).state(VOIDED).returnReason(null).entry();
                store.change(
                        current,
                        new StoredEntry(voided, current.taskSuggested(), true),
                        act("entry.recalled", entry.id(), share.reason()));
                queue.withdraw(entry.id());
                yield Optional.empty();
            }
        };
    }

    private void create(Share share) {
        var found = place(share);
        var id = id(share.host(), share.document().key().value(), share.step());
        var bare = new Entry(
                id,
                1,
                DRAFT,
                EntryOrigin.DOCUMENT,
                found.owner().id(),
                found.post().unit(),
                found.post().id(),
                found.leader(),
                share.role(),
                share.document().subject(),
                null,
                Documents.reference(share.host(), share.document()),
                null,
                BigDecimal.ONE,
                found.day(),
                WorkTime.now(clock),
                due(share),
                found.suspended(),
                found.day(),
                null,
                null,
                product(id, share),
                null,
                null,
                null);
        var draft = propose(bare);
        if (!store.add(draft, act("entry.drafted", id, null))) {
            throw new IllegalStateException("Entry %s was made meanwhile.".formatted(id));
        }
    }

    private void update(Share share, StoredEntry current) {
        var before = current.entry();
        var found = place(share);
        boolean revived = before.state() == VOIDED;
        var change = EntryChange.of(before)
                .words(share.document().subject(), before.note())
                .document(Documents.reference(share.host(), share.document()))
                .due(due(share), found.suspended())
                .workedOn(found.day())
                .role(share.role())
                .evidence(evidence(before, share));
        if (before.state() != SUBMITTED) {
            change.owner(found.owner().id())
                    .place(found.post().unit(), found.post().id(), found.leader());
        }
        if (revived) {
            change.state(DRAFT).submittedAt(null);
        }
        var after = new StoredEntry(change.entry(), current.taskSuggested(), false);
        if (after.entry().state() == DRAFT
                && (before.task() == null || current.taskSuggested())
                && (revived || !Tasks.work(before).equals(Tasks.work(after.entry())))) {
            after = propose(after.entry());
        }
        if (after.equals(current)) {
            return;
        }
        var kept = store.change(
                current, after, act(revived ? "entry.reopened" : "entry.facts-updated", before.id(), share.reason()));
        if (kept.entry().state() == SUBMITTED && !kept.entry().title().equals(before.title())) {
            queue.put(kept.entry());
        }
    }

    /** With the best task as a proposal, which its owner has to look at. */
    private StoredEntry propose(Entry entry) {
        var task = tasks.propose(Tasks.work(entry)).orElse(null);
        return new StoredEntry(EntryChange.of(entry).task(task).entry(), task != null, false);
    }

    private record Place(Person owner, Post post, @Nullable PersonId leader, LocalDate day, int suspended) {}

    private Place place(Share share) {
        var owner = directory
                .person(share.host(), share.assignee())
                .orElseThrow(() -> new NotYet(Reason.unknownPerson(share.assignee())));
        var done = share.completedAt();
        if (done == null) {
            throw new IllegalStateException("Share %s is not completed.".formatted(share.step()));
        }
        var day = WorkTime.day(done);
        var post = post(owner.id(), share, day).orElseThrow(() -> new NotYet(Reason.noPost(share.assignee(), day)));
        var leader = directory.directLeader(post.id(), day).map(Person::id).orElse(null);
        var assigned = WorkTime.day(share.assignedAt());
        var absences = day.isAfter(assigned) ? directory.absences(owner.id(), assigned, day) : List.<Absence>of();
        int suspended = StandingClock.workingDays(assigned, day, share.suspensions(), absences, directory.calendar());
        return new Place(owner, post, leader, day, suspended);
    }

    /** The post in the unit that the host names, else the main one. */
    private Optional<Post> post(PersonId owner, Share share, LocalDate day) {
        var posts = directory.posts(owner, day);
        var unit = share.unit() == null
                ? null
                : directory.unit(share.host(), share.unit()).map(Unit::id).orElse(null);
        return posts.stream()
                .filter(post -> post.unit().equals(unit))
                .findFirst()
                .or(() -> posts.stream().findFirst());
    }

    private static @Nullable LocalDate due(Share share) {
        var due = share.due();
        return due == null ? null : WorkTime.day(due);
    }

    private static List<Evidence> product(EntryId entry, Share share) {
        var product = share.product();
        Instant at = share.completedAt();
        if (product == null || product.sha256() == null || at == null) {
            return List.of();
        }
        return List.of(
                Documents.product(entry, share.host(), product, product.sha256(), at.truncatedTo(ChronoUnit.MICROS)));
    }

    /** The flow's product as it is now beside what the owner attached. */
    private static List<Evidence> evidence(Entry before, Share share) {
        var all = new ArrayList<>(product(before.id(), share));
        before.evidence().stream().filter(one -> !Documents.isFromFlow(one)).forEach(all::add);
        all.sort(Comparator.comparing(Evidence::addedAt).thenComparing(Evidence::id));
        return all;
    }

    private static Act act(String action, EntryId entry, @Nullable String reason) {
        return Act.of(ACTOR, action, "entry", entry).because(reason);
    }
}
