package vn.eoffice.kpi.directory.internal.sync;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.directory.internal.store.DirectoryStore;
import vn.eoffice.kpi.host.api.Cursor;
import vn.eoffice.kpi.host.api.DirectoryChanges;
import vn.eoffice.kpi.host.api.DirectorySource;
import vn.eoffice.kpi.platform.audit.Act;
import vn.eoffice.kpi.platform.audit.Ledger;
import vn.eoffice.kpi.platform.rest.Json;

/** Reads a host's changes page by page; each page and the cursor behind it are written in one transaction. */
final class HostReader {

    static final int PAGE = 500;

    private static final int TAKEN_BY_ANOTHER_NODE = -1;

    private final DirectoryStore store;
    private final Ledger ledger;
    private final SyncMapper mapper;

    HostReader(DirectoryStore store, Ledger ledger) {
        this.store = store;
        this.ledger = ledger;
        this.mapper = store.mapper(SyncMapper.class);
    }

    /**
     * Reads until the host has no more, or another node is reading it.
     *
     * @return how many items were new or changed
     */
    int read(String host, DirectorySource source) {
        int changed = 0;
        while (true) {
            var seen = mapper.cursor(host);
            var cursor = seen == null ? Cursor.START : new Cursor(seen);
            var page = source.changesSince(cursor, PAGE);
            var still = page.next().equals(cursor);
            if (page.more() && still) {
                throw new IllegalStateException(
                        "The host (%s) says that there is more, but its cursor (%s) stands still."
                                .formatted(host, cursor.value()));
            }
            if (still && isEmpty(page)) {
                return changed;
            }
            int written = store.database().transaction(() -> write(host, seen, page));
            if (written == TAKEN_BY_ANOTHER_NODE) {
                return changed;
            }
            changed += written;
            if (!page.more()) {
                return changed;
            }
        }
    }

    private int write(String host, @Nullable String seen, DirectoryChanges page) {
        if (!store.database().tryLock("directory.host." + host)) {
            return TAKEN_BY_ANOTHER_NODE;
        }
        var present = mapper.cursor(host);
        if (present == null ? seen != null : !present.equals(seen)) {
            return TAKEN_BY_ANOTHER_NODE;
        }
        int changed = new PageWriter(mapper).write(host, page, store.today());
        mapper.moveCursor(host, page.next().value());
        if (changed > 0) {
            store.changed();
            ledger.record(Act.of("directory", "directory.synchronised", "host", host)
                    .changing(
                            null,
                            Json.text(Map.of(
                                    "units", page.units().size(),
                                    "persons", page.persons().size(),
                                    "posts", page.posts().size(),
                                    "absences", page.absences().size(),
                                    "changed", changed))));
        }
        return changed;
    }

    private static boolean isEmpty(DirectoryChanges page) {
        return page.units().isEmpty()
                && page.persons().isEmpty()
                && page.posts().isEmpty()
                && page.absences().isEmpty();
    }
}
