package vn.eoffice.kpi.worklog.internal.entry;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.platform.audit.Act;
import vn.eoffice.kpi.platform.audit.Ledger;
import vn.eoffice.kpi.worklog.Entry;
import vn.eoffice.kpi.worklog.EntryId;
import vn.eoffice.kpi.worklog.Evidence;
import vn.eoffice.kpi.worklog.internal.WorklogJson;
import vn.eoffice.kpi.worklog.internal.WorklogSchema;

/** Keeps entries. Every change goes through here: version, listeners and ledger in the transaction of the caller. */
@Component(service = EntryStore.class)
public final class EntryStore {

    private final EntryMapper entries;
    private final EntryListeners listeners;
    private final Ledger ledger;

    @Activate
    public EntryStore(@Reference WorklogSchema schema, @Reference EntryListeners listeners, @Reference Ledger ledger) {
        this.entries = schema.mapper(EntryMapper.class);
        this.listeners = listeners;
        this.ledger = ledger;
    }

    public Optional<StoredEntry> find(EntryId id) {
        return Optional.ofNullable(entries.entry(id.value()))
                .map(List::of)
                .map(this::complete)
                .map(found -> found.get(0));
    }

    public Map<EntryId, StoredEntry> find(List<EntryId> ids) {
        return complete(entries.entries(ids.stream().map(EntryId::value).toList())).stream()
                .collect(Collectors.toMap(stored -> stored.entry().id(), stored -> stored));
    }

    /** Rows as entries, with the evidence of all of them read at once. */
    public List<StoredEntry> complete(List<EntryRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Evidence>> evidence = entries
                .evidence(rows.stream().map(EntryRow::id).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        EvidenceRow::entry, Collectors.mapping(EvidenceRow::toEvidence, Collectors.toList())));
        return rows.stream()
                .map(row -> row.toEntry(evidence.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /**
     * @return false when the id is taken; then nothing was written
     */
    public boolean add(StoredEntry added, Act act) {
        if (entries.insert(EntryRow.of(added)) == 0) {
            return false;
        }
        tellOfNew(added.entry(), act);
        return true;
    }

    /** Adds an entry whose id was drawn just now. */
    public void addNew(StoredEntry added, Act act) {
        entries.insertNew(EntryRow.of(added));
        tellOfNew(added.entry(), act);
    }

    private void tellOfNew(Entry entry, Act act) {
        entry.evidence().forEach(one -> entries.insertEvidence(EvidenceRow.of(entry.id(), one)));
        tell(null, entry, act);
    }

    /**
     * Keeps the next version.
     *
     * @param next carries the version that was seen
     * @throws vn.eoffice.kpi.platform.rest.Problem (stale) when somebody changed the entry meanwhile
     */
    public StoredEntry change(StoredEntry before, StoredEntry next, Act act) {
        var after = next.with(EntryChange.of(next.entry()).kept());
        if (entries.update(EntryRow.of(after), before.entry().version()) == 0) {
            throw EntryProblems.stale();
        }
        keepEvidence(before.entry(), after.entry());
        tell(before.entry(), after.entry(), act);
        return after;
    }

    /** How often an entry was returned so far. */
    public int returns(EntryId id) {
        return (int) ledger.history("entry", id.toString()).stream()
                .filter(row -> row.act().action().equals("entry.returned"))
                .count();
    }

    /** An act upon an entry that leaves it as it is. */
    public void remark(Act act) {
        ledger.record(act);
    }

    private void keepEvidence(Entry before, Entry after) {
        if (before.evidence().equals(after.evidence())) {
            return;
        }
        var kept = new HashMap<UUID, Evidence>();
        after.evidence().forEach(one -> kept.put(one.id(), one));
        var gone = before.evidence().stream()
                .filter(one -> !one.equals(kept.get(one.id())))
                .toList();
        if (!gone.isEmpty()) {
            entries.deleteEvidence(gone.stream().map(Evidence::id).toList());
        }
        var there = new HashSet<>(before.evidence());
        after.evidence().stream()
                .filter(one -> !there.contains(one))
                .forEach(one -> entries.insertEvidence(EvidenceRow.of(after.id(), one)));
        gone.stream()
                .filter(one -> one.document() == null)
                .map(Evidence::sha256)
                .forEach(entries::dropUnusedFile);
    }

    private void tell(@Nullable Entry before, Entry after, Act act) {
        listeners.changed(before, after);
        ledger.record(act.changing(before == null ? null : WorklogJson.write(before), WorklogJson.write(after)));
    }
}
