package vn.eoffice.kpi.catalogue.internal.store;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.catalogue.internal.drift.DriftMapper;
import vn.eoffice.kpi.catalogue.internal.exports.ExportMapper;
import vn.eoffice.kpi.catalogue.internal.feedback.FeedbackMapper;
import vn.eoffice.kpi.catalogue.internal.imports.ImportMapper;
import vn.eoffice.kpi.catalogue.internal.imports.WholeMapper;
import vn.eoffice.kpi.catalogue.internal.life.ProposalMapper;
import vn.eoffice.kpi.catalogue.internal.readiness.JobMapper;
import vn.eoffice.kpi.catalogue.internal.readiness.StageMapper;
import vn.eoffice.kpi.catalogue.internal.record.RecordMapper;
import vn.eoffice.kpi.catalogue.internal.suggest.UsageMapper;
import vn.eoffice.kpi.catalogue.internal.task.TaskMapper;
import vn.eoffice.kpi.catalogue.internal.unit.HistoryMapper;
import vn.eoffice.kpi.platform.database.Database;
import vn.eoffice.kpi.platform.database.Schema;

/** The slice's tables. */
@Component(service = CatalogueStore.class)
public final class CatalogueStore {

    private final Database database;
    private final Schema schema;
    private final Clock clock;

    @Activate
    public CatalogueStore(@Reference Database database) {
        this(database, Clock.system(ZoneId.of("Asia/Ho_Chi_Minh")));
    }

    public CatalogueStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.schema = database.schema(
                "catalogue",
                CatalogueStore.class,
                TaskMapper.class,
                UsageMapper.class,
                ProposalMapper.class,
                DriftMapper.class,
                FeedbackMapper.class,
                RecordMapper.class,
                ExportMapper.class,
                ImportMapper.class,
                WholeMapper.class,
                HistoryMapper.class,
                JobMapper.class,
                StageMapper.class);
    }

    public Database database() {
        return database;
    }

    public <M> M mapper(Class<M> mapper) {
        return schema.mapper(mapper);
    }

    public Clock clock() {
        return clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
