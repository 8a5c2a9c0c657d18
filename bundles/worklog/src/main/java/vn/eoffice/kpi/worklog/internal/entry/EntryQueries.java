package vn.eoffice.kpi.worklog.internal.entry;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.directory.Directory;
import vn.eoffice.kpi.directory.PersonId;
import vn.eoffice.kpi.platform.rest.Problem;
import vn.eoffice.kpi.worklog.EntryId;
import vn.eoffice.kpi.worklog.internal.Cursors;
import vn.eoffice.kpi.worklog.internal.WorklogSchema;

/** Entries as people look at them. */
@Component(service = EntryQueries.class)
public final class EntryQueries {

    /** @param next cursor of the next page, null on the last */
    public record Page(List<StoredEntry> entries, @Nullable String next) {}

    private final EntryMapper entries;
    private final EntryStore store;
    private final EntryAccess access;
    private final Directory directory;

    @Activate
    public EntryQueries(
            @Reference WorklogSchema schema,
            @Reference EntryStore store,
            @Reference EntryAccess access,
            @Reference Directory directory) {
        this.entries = schema.mapper(EntryMapper.class);
        this.store = store;
        this.access = access;
        this.directory = directory;
    }

    public StoredEntry entry(PersonId reader, EntryId id) {
        return access.read(reader, id);
    }

    /**
     * A day of one's own, or of somebody whom one leads.
     *
     * @throws Problem (not found) for anybody else's
     */
    public List<StoredEntry> day(PersonId reader, PersonId owner, LocalDate day) {
        if (!reader.equals(owner) && !directory.leads(reader, owner, day)) {
            throw Problem.field(
                    Problem.Kind.NOT_FOUND,
                    "worklog.person.unknown",
                    "person",
                    owner,
                    "Không có người này hoặc bạn không phụ trách họ trong ngày đã chọn: hãy chọn người thuộc đơn vị của bạn.",
                    "There is no such person, or you do not lead them on that day: choose somebody of your unit.");
        }
        return store.complete(entries.day(owner.value(), day));
    }

    /** Those entries of a document that the reader may see. */
    public List<StoredEntry> ofDocument(PersonId reader, String host, String document) {
        return store.complete(entries.ofDocument(host, document)).stream()
                .filter(stored -> access.relation(reader, stored.entry()) != Relation.STRANGER)
                .toList();
    }

    /** What waits for a leader, oldest first. */
    public Page waiting(PersonId leader, @Nullable String cursor, int limit) {
        Cursors.requireLimit(limit);
        var after = cursor == null || cursor.isBlank() ? null : Cursors.place(cursor);
        var rows = entries.waiting(
                leader.value(), after == null ? null : after.time(), after == null ? null : after.id(), limit + 1);
        var page = rows.subList(0, Math.min(rows.size(), limit));
        return new Page(store.complete(page), rows.size() > limit ? next(page.get(limit - 1)) : null);
    }

    public long countWaiting(PersonId leader) {
        return entries.countWaiting(leader.value());
    }

    private static @Nullable String next(EntryRow last) {
        return last.submittedAt() == null ? null : new Cursors.Place(last.submittedAt(), last.id()).text();
    }
}
