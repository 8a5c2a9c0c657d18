package vn.eoffice.kpi.worklog.internal.entry;

import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.directory.Person;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.worklog.Entry;
import vn.eoffice.kpi.worklog.EntryId;

/** Lets people at entries as far as they may, and no further. */
@Component(service = EntryAccess.class)
public final class EntryAccess {

    private final EntryStore store;
    private final Directory directory;

    @Activate
    public EntryAccess(@Reference EntryStore store, @Reference Directory directory) {
        this.store = store;
        this.directory = directory;
    }

    public Relation relation(PersonId person, Entry entry) {
        if (person.equals(entry.owner())) {
            return Relation.OWNER;
        }
        if (person.equals(entry.leader())) {
            return Relation.LEADER;
        }
        return directory.leads(person, entry.owner(), entry.workedOn()) ? Relation.SUPERIOR : Relation.STRANGER;
    }

    /**
     * @throws vn.eoffice.kpi.platform.rest.Problem (not found) for what does not exist or must not be seen
     */
    public StoredEntry read(PersonId reader, EntryId id) {
        var stored = store.find(id).orElseThrow(EntryProblems::unknownEntry);
        if (relation(reader, stored.entry()) == Relation.STRANGER) {
            throw EntryProblems.unknownEntry();
        }
        return stored;
    }

    /**
     * The entry, for an action that its rules allow to this person.
     *
     * @param seen the version on which the person decided
     * @throws vn.eoffice.kpi.platform.rest.Problem saying why not
     */
    public Opened open(PersonId person, EntryId id, long seen, EntryAction action) {
        var stored = store.find(id).orElseThrow(EntryProblems::unknownEntry);
        var entry = stored.entry();
        var decision = EntryRules.decide(entry.state(), action, relation(person, entry));
        if (decision instanceof EntryRules.Refused refused && refused != EntryRules.Refused.NOT_NOW) {
            throw EntryProblems.refused(refused, action, entry, name(entry.leader()));
        }
        // Whoever saw an older version learns that first: the state may be why.
        if (entry.version() != seen) {
            throw EntryProblems.stale();
        }
        if (decision instanceof EntryRules.Allowed allowed) {
            return new Opened(stored, allowed.next());
        }
        throw EntryProblems.refused(EntryRules.Refused.NOT_NOW, action, entry, null);
    }

    private @Nullable String name(@Nullable PersonId person) {
        return person == null
                ? null
                : directory.person(person).map(Person::fullName).orElse(null);
    }
}
