package vn.eoffice.kpi.worklog.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.platform.database.Database;
import vn.eoffice.kpi.platform.database.Schema;
import vn.eoffice.kpi.worklog.internal.confirm.QueueMapper;
import vn.eoffice.kpi.worklog.internal.entry.EntryMapper;
import vn.eoffice.kpi.worklog.internal.intake.FactMapper;
import vn.eoffice.kpi.worklog.internal.intake.InboxMapper;
import vn.eoffice.kpi.worklog.internal.intake.PullMapper;

/** The slice's tables, brought up to date once for all its components. */
@Component(service = WorklogSchema.class)
public final class WorklogSchema {

    private final Database database;
    private final Schema schema;

    @Activate
    public WorklogSchema(@Reference Database database) {
        this.database = database;
        schema = database.schema(
                "worklog",
                WorklogSchema.class,
                EntryMapper.class,
                InboxMapper.class,
                FactMapper.class,
                PullMapper.class,
                QueueMapper.class);
    }

    public Database database() {
        return database;
    }

    public <M> M mapper(Class<M> mapper) {
        return schema.mapper(mapper);
    }
}
