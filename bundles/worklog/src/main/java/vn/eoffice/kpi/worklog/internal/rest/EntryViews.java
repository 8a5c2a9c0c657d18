package vn.eoffice.kpi.worklog.internal.rest;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.directory.Person;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.directory.Post;
import vn.eoffice.kpi.directory.PostId;
import vn.eoffice.kpi.directory.Unit;
import vn.eoffice.kpi.directory.UnitId;
import vn.eoffice.kpi.worklog.Verdict;
import vn.eoffice.kpi.worklog.internal.entry.EntryAccess;
import vn.eoffice.kpi.worklog.internal.entry.EntryRules;
import vn.eoffice.kpi.worklog.internal.entry.Logbook;
import vn.eoffice.kpi.worklog.internal.entry.StoredEntry;

/** Shows entries with the names of people, units and posts, and with what the reader may do. */
@Component(service = EntryViews.class)
public final class EntryViews {

    private final Directory directory;
    private final EntryAccess access;

    @Activate
    public EntryViews(@Reference Directory directory, @Reference EntryAccess access) {
        this.directory = directory;
        this.access = access;
    }

    EntryView view(PersonId reader, StoredEntry stored) {
        return new Names(directory).view(reader, stored, access);
    }

    List<EntryView> views(PersonId reader, List<StoredEntry> stored) {
        var names = new Names(directory);
        return stored.stream().map(one -> names.view(reader, one, access)).toList();
    }

    /** Asks for each name once per answer. */
    private static final class Names {

        private record UnitThen(UnitId id, LocalDate day) {}

        private final Directory directory;
        private final Map<PersonId, String> persons = new HashMap<>();
        private final Map<UnitThen, Optional<String>> units = new HashMap<>();
        private final Map<PostId, Optional<String>> posts = new HashMap<>();

        Names(Directory directory) {
            this.directory = directory;
        }

        EntryView view(PersonId reader, StoredEntry stored, EntryAccess access) {
            var entry = stored.entry();
            return new EntryView(
                    entry.id().value(),
                    entry.version(),
                    entry.state(),
                    entry.origin(),
                    entry.owner().value(),
                    person(entry.owner()),
                    unit(entry.unit(), entry.workedOn()),
                    posts.computeIfAbsent(entry.post(), id -> directory.post(id).map(Post::title))
                            .orElse(null),
                    ifThere(entry.leader(), PersonId::value),
                    ifThere(entry.leader(), this::person),
                    entry.role(),
                    entry.title(),
                    entry.note(),
                    EntryView.DocumentView.of(entry.document()),
                    EntryView.FrozenTaskView.of(entry.task()),
                    stored.taskSuggested(),
                    entry.quantity(),
                    entry.workedOn(),
                    entry.recordedAt(),
                    entry.dueDate(),
                    entry.suspendedWorkingDays(),
                    entry.doneDate(),
                    entry.startedAt(),
                    entry.endedAt(),
                    entry.evidence().stream().map(EntryView.EvidenceView::of).toList(),
                    entry.submittedAt(),
                    ifThere(entry.verdict(), this::verdict),
                    entry.returnReason(),
                    EntryRules.actions(entry.state(), access.relation(reader, entry)),
                    Logbook.missing(entry));
        }

        private EntryView.VerdictView verdict(Verdict verdict) {
            return new EntryView.VerdictView(
                    person(verdict.by()),
                    ifThere(verdict.onBehalfOf(), this::person),
                    verdict.at(),
                    verdict.grade(),
                    verdict.objectiveCause(),
                    verdict.comment());
        }

        /** As it was called at the time of the work. */
        private @Nullable String unit(UnitId id, LocalDate day) {
            return units.computeIfAbsent(
                            new UnitThen(id, day),
                            then -> directory.unit(then.id(), then.day()).map(Unit::name))
                    .orElse(null);
        }

        private String person(PersonId id) {
            return persons.computeIfAbsent(
                    id, key -> directory.person(key).map(Person::fullName).orElseGet(() -> "#" + key));
        }

        private static <A, B> @Nullable B ifThere(@Nullable A value, Function<A, B> function) {
            return value == null ? null : function.apply(value);
        }
    }
}
