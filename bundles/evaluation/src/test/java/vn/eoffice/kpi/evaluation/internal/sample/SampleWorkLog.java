package vn.eoffice.kpi.evaluation.internal.sample;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.worklog.Entry;
import vn.eoffice.kpi.worklog.EntryId;
import vn.eoffice.kpi.worklog.EntryState;
import vn.eoffice.kpi.worklog.WorkLog;

/** A work log in memory: entries are read by their owner and by person 1. */
public final class SampleWorkLog {

    public final WorkLog service = Partly.of(WorkLog.class, this);
    private final Map<EntryId, Entry> entries = new ConcurrentHashMap<>();

    public void put(Entry entry) {
        entries.put(entry.id(), entry);
    }

    public Optional<Entry> entry(EntryId id) {
        return Optional.ofNullable(entries.get(id));
    }

    public List<Entry> day(PersonId owner, LocalDate day) {
        return entries.values().stream()
                .filter(entry -> entry.owner().equals(owner) && entry.workedOn().equals(day))
                .sorted(Comparator.comparing(Entry::recordedAt))
                .toList();
    }

    public List<Entry> confirmed(LocalDate from, LocalDate to, @Nullable EntryId after, int limit) {
        return entries.values().stream()
                .filter(entry -> entry.state() == EntryState.CONFIRMED)
                .filter(entry ->
                        !entry.workedOn().isBefore(from) && !entry.workedOn().isAfter(to))
                .filter(entry -> after == null || entry.id().value().compareTo(after.value()) > 0)
                .sorted(Comparator.comparing(entry -> entry.id().value()))
                .limit(limit)
                .toList();
    }

    public boolean mayRead(PersonId reader, Entry entry) {
        return reader.equals(entry.owner()) || reader.equals(SampleDirectory.LEADER);
    }
}
