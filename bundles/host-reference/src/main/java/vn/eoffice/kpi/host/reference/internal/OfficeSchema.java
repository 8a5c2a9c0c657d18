package vn.eoffice.kpi.host.reference.internal;

import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.host.reference.internal.account.AccountMapper;
import vn.eoffice.kpi.host.reference.internal.flow.FlowMapper;
import vn.eoffice.kpi.host.reference.internal.journal.JournalMapper;
import vn.eoffice.kpi.host.reference.internal.organisation.OrganisationMapper;
import vn.eoffice.kpi.host.reference.internal.queue.QueueMapper;
import vn.eoffice.kpi.host.reference.internal.register.RegisterMapper;
import vn.eoffice.kpi.platform.database.Database;
import vn.eoffice.kpi.platform.database.Schema;

/** The office's part of the database; whoever holds it may rely on a migrated schema. */
@Component(service = OfficeSchema.class)
public final class OfficeSchema {

    private final Database database;
    private final Schema schema;

    @Activate
    public OfficeSchema(@Reference Database database) {
        this.database = database;
        this.schema = database.schema(
                "host_reference",
                OfficeSchema.class,
                OrganisationMapper.class,
                AccountMapper.class,
                RegisterMapper.class,
                FlowMapper.class,
                JournalMapper.class,
                QueueMapper.class);
    }

    public <M> M mapper(Class<M> mapper) {
        return schema.mapper(mapper);
    }

    public <T> T transaction(Supplier<T> work) {
        return database.transaction(work);
    }

    public void transaction(Runnable work) {
        database.transaction(work);
    }

    public void afterCommit(Runnable action) {
        database.afterCommit(action);
    }

    public boolean tryLock(String name) {
        return database.tryLock(name);
    }
}
