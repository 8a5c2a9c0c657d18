package vn.eoffice.kpi.worklog.internal.intake;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.host.api.FlowEvent;
import vn.eoffice.kpi.platform.database.Database;
import vn.eoffice.kpi.platform.database.DatabaseUnavailable;
import vn.eoffice.kpi.worklog.EntryId;
import vn.eoffice.kpi.worklog.InboxState;
import vn.eoffice.kpi.worklog.internal.WorklogJson;
import vn.eoffice.kpi.worklog.internal.WorklogSchema;
import vn.eoffice.kpi.worklog.internal.entry.EntryStore;
import vn.eoffice.kpi.worklog.internal.entry.WorkTime;

/**
 * Reads the inbox: events become facts, the facts of each share become its entry. A batch is one transaction; when one of its
 * events cannot be read for a reason that only shows on the way, each is read in a transaction of its own.
 */
@Component(service = Intake.class)
public final class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private static final int BATCH = 200;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final Database database;
    private final InboxMapper inbox;
    private final FactMapper facts;
    private final EntryStore store;
    private final FlowEntries entries;
    private final Directory directory;
    private final Clock clock;

    @Activate
    public Intake(
            @Reference WorklogSchema schema,
            @Reference EntryStore store,
            @Reference FlowEntries entries,
            @Reference Directory directory) {
        this(schema, store, entries, directory, Clock.systemUTC());
    }

    public Intake(WorklogSchema schema, EntryStore store, FlowEntries entries, Directory directory, Clock clock) {
        this.database = schema.database();
        this.inbox = schema.mapper(InboxMapper.class);
        this.facts = schema.mapper(FactMapper.class);
        this.store = store;
        this.entries = entries;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Reads one batch.
     *
     * @return how many events were read; 0 when there is nothing to do
     */
    public int turn() {
        var ids = new ArrayList<Long>();
        try {
            return database.transaction(() -> {
                var batch = claim();
                batch.forEach(event -> ids.add(event.id()));
                process(batch);
                return batch.size();
            });
        } catch (DatabaseUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            if (ids.isEmpty()) {
                throw e;
            }
            LOG.debug("A batch of {} events is read one by one.", ids.size(), e);
            ids.forEach(this::alone);
            return ids.size();
        }
    }

    private List<RawEvent> claim() {
        var batch = inbox.claimNew(BATCH);
        return batch.isEmpty() ? inbox.claimWaiting(clock.instant(), BATCH) : batch;
    }

    private void alone(long id) {
        try {
            database.transaction(() -> process(claimed(id)));
        } catch (DatabaseUnavailable e) {
            throw e;
        } catch (NotYet e) {
            database.transaction(() -> claimed(id).forEach(event -> wait(event, e.reason())));
        } catch (RuntimeException e) {
            LOG.error("Event {} of the inbox could not be read; it is tried again.", id, e);
            database.transaction(() -> claimed(id).forEach(event -> wait(event, Reason.failed(e))));
        }
    }

    private List<RawEvent> claimed(long id) {
        return Optional.ofNullable(inbox.claim(id)).map(List::of).orElse(List.of());
    }

    private void process(List<RawEvent> batch) {
        var understood = new LinkedHashMap<Long, Fact>();
        for (var event : batch) {
            var reading = read(event);
            if (reading instanceof EventReader.Understood yes) {
                understood.put(event.id(), yes.fact());
            } else if (reading instanceof EventReader.Waiting waiting) {
                wait(event, waiting.reason());
            } else if (reading instanceof EventReader.Ignored ignored) {
                inbox.mark(event.id(), InboxState.IGNORED, ignored.reason(), null);
            }
        }
        if (!understood.isEmpty()) {
            keep(understood);
            var notes = follow(understood.values());
            inbox.done(List.copyOf(understood.keySet()));
            understood.forEach((id, fact) -> {
                var note = notes.get(fact);
                if (note != null) {
                    inbox.mark(id, InboxState.DONE, note, null);
                }
            });
        }
    }

    private EventReader.Reading read(RawEvent raw) {
        FlowEvent event;
        try {
            event = WorklogJson.read(raw.content(), FlowEvent.class);
        } catch (IllegalArgumentException e) {
            return new EventReader.Waiting(Reason.malformed("event"));
        }
        var reading = EventReader.read(event);
        return reading instanceof EventReader.Understood yes
                ? unknownName(yes.fact())
                        .<EventReader.Reading>map(EventReader.Waiting::new)
                        .orElse(yes)
                : reading;
    }

    /** Facts name people, units and posts that the directory must know first. */
    private Optional<Reason> unknownName(Fact fact) {
        var step = fact.step();
        var assignee = step == null ? null : step.assignee();
        if (step == null || assignee == null) {
            return Optional.empty();
        }
        var person = directory.person(fact.host(), assignee).orElse(null);
        if (person == null) {
            return Optional.of(Reason.unknownPerson(assignee));
        }
        if (step.unit() != null && directory.unit(fact.host(), step.unit()).isEmpty()) {
            return Optional.of(Reason.unknownUnit(step.unit()));
        }
        var day = WorkTime.day(step.completedAt() == null ? fact.at() : step.completedAt());
        return fact.kind() == FactKind.COMPLETED
                        && directory.posts(person.id(), day).isEmpty()
                ? Optional.of(Reason.noPost(assignee, day))
                : Optional.empty();
    }

    private void keep(Map<Long, Fact> understood) {
        var all = understood.values();
        facts.lock(all.stream().map(fact -> fact.host() + "|" + document(fact)).toList());
        facts.insert(
                List.copyOf(understood.keySet()),
                all.stream().map(Intake::document).toList(),
                all.stream().map(Intake::step).toList(),
                all.stream().map(fact -> fact.kind().name()).toList(),
                all.stream().map(Fact::revision).toList(),
                all.stream().map(Fact::at).toList());
    }

    /** Brings every entry that the new facts touch up to date; @return notes for the facts that call for one */
    private Map<Fact, Reason> follow(Collection<Fact> fresh) {
        var byDocument = factsOf(fresh);
        var shares = new LinkedHashMap<EntryId, Share>();
        for (var fact : fresh) {
            var all = byDocument.getOrDefault(place(fact), List.of());
            for (var step : touched(fact, all)) {
                FlowFold.fold(all, step)
                        .ifPresent(share -> shares.put(FlowEntries.id(fact.host(), document(fact), step), share));
            }
        }
        var there = store.find(List.copyOf(shares.keySet()));
        var notes = new HashMap<EntryId, Reason>();
        shares.forEach((id, share) -> entries.follow(share, there.get(id)).ifPresent(note -> notes.put(id, note)));
        var byFact = new HashMap<Fact, Reason>();
        for (var fact : fresh) {
            for (var step : touched(fact, byDocument.getOrDefault(place(fact), List.of()))) {
                var note = notes.get(FlowEntries.id(fact.host(), document(fact), step));
                if (note != null) {
                    byFact.put(fact, note);
                }
            }
        }
        return byFact;
    }

    private Map<String, List<Fact>> factsOf(Collection<Fact> fresh) {
        var places = fresh.stream().collect(Collectors.toMap(Intake::place, fact -> fact, (one, other) -> one));
        return facts
                .ofDocuments(
                        places.values().stream().map(Fact::host).toList(),
                        places.values().stream().map(Intake::document).toList())
                .stream()
                .map(content -> EventReader.read(WorklogJson.read(content, FlowEvent.class)))
                .filter(EventReader.Understood.class::isInstance)
                .map(reading -> ((EventReader.Understood) reading).fact())
                .collect(Collectors.groupingBy(Intake::place));
    }

    /** A fact of the whole document touches every share of it. */
    private static Iterable<String> touched(Fact fact, List<Fact> ofDocument) {
        var step = step(fact);
        if (step != null) {
            return List.of(step);
        }
        var steps = new TreeSet<String>();
        ofDocument.forEach(other -> Optional.ofNullable(step(other)).ifPresent(steps::add));
        return steps;
    }

    private void wait(RawEvent event, Reason reason) {
        var wait = Duration.ofSeconds(5L << Math.min(event.attempts(), 4));
        inbox.mark(
                event.id(),
                InboxState.WAITING,
                reason,
                clock.instant().plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT));
    }

    private static String place(Fact fact) {
        return fact.host() + "|" + document(fact);
    }

    private static String document(Fact fact) {
        return fact.document().key().value();
    }

    private static @Nullable String step(Fact fact) {
        return fact.step() == null ? null : fact.step().key();
    }
}
