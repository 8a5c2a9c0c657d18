package vn.eoffice.kpi.worklog.internal.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.worklog.Entry;
import vn.eoffice.kpi.worklog.EntryId;
import vn.eoffice.kpi.worklog.WorkLog;
import vn.eoffice.kpi.worklog.internal.WorklogSchema;

@Component(service = WorkLog.class)
public final class DefaultWorkLog implements WorkLog {

    private static final int MOST = 1000;

    private final EntryMapper entries;
    private final EntryStore store;
    private final EntryAccess access;

    @Activate
    public DefaultWorkLog(@Reference WorklogSchema schema, @Reference EntryStore store, @Reference EntryAccess access) {
        this.entries = schema.mapper(EntryMapper.class);
        this.store = store;
        this.access = access;
    }

    @Override
    public Optional<Entry> entry(EntryId id) {
        return store.find(id).map(StoredEntry::entry);
    }

    @Override
    public List<Entry> day(PersonId owner, LocalDate day) {
        return bare(entries.day(owner.value(), day));
    }

    @Override
    public List<Entry> confirmed(LocalDate from, LocalDate to, @Nullable EntryId after, int limit) {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("The limit (%d) must be 1 to %d.".formatted(limit, MOST));
        }
        return bare(entries.confirmed(from, to, after == null ? null : after.value(), limit));
    }

    @Override
    public boolean mayRead(PersonId reader, Entry entry) {
        return access.relation(reader, entry) != Relation.STRANGER;
    }

    private List<Entry> bare(List<EntryRow> rows) {
        return store.complete(rows).stream().map(StoredEntry::entry).toList();
    }
}
