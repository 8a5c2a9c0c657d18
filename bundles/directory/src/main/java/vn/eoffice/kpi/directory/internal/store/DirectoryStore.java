package vn.eoffice.kpi.directory.internal.store;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.directory.internal.calendar.CalendarMapper;
import vn.eoffice.kpi.directory.internal.sync.SyncMapper;
import vn.eoffice.kpi.directory.internal.who.WhoMapper;
import vn.eoffice.kpi.platform.database.Database;
import vn.eoffice.kpi.platform.database.Schema;

/** The slice's tables, and what this node remembers of them. */
@Component(service = DirectoryStore.class)
public final class DirectoryStore {

    private final Database database;
    private final Schema schema;
    private final Clock clock;
    private final RevisionMapper revisions;
    private final Memory memory;

    @Activate
    public DirectoryStore(@Reference Database database) {
        this(database, Clock.system(ZoneId.of("Asia/Ho_Chi_Minh")));
    }

    public DirectoryStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.schema = database.schema(
                "directory",
                DirectoryStore.class,
                RevisionMapper.class,
                SyncMapper.class,
                WhoMapper.class,
                CalendarMapper.class);
        this.revisions = schema.mapper(RevisionMapper.class);
        this.memory = new Memory(revisions::number, clock);
    }

    public Database database() {
        return database;
    }

    public <M> M mapper(Class<M> mapper) {
        return schema.mapper(mapper);
    }

    public Memory memory() {
        return memory;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Tells all nodes, once the present transaction has committed, that what they remember is out of date. */
    public void changed() {
        revisions.raise();
        database.afterCommit(memory::forget);
    }
}
