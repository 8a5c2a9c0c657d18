package vn.eoffice.kpi.evaluation.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.evaluation.internal.rules.RuleSetMapper;
import vn.eoffice.kpi.evaluation.internal.score.ScoreMapper;
import vn.eoffice.kpi.evaluation.internal.total.TotalMapper;
import vn.eoffice.kpi.platform.database.Database;
import vn.eoffice.kpi.platform.database.Schema;

/** The slice's tables, brought up to date once for all its components. */
@Component(service = EvaluationSchema.class)
public final class EvaluationSchema {

    private final Database database;
    private final Schema schema;

    @Activate
    public EvaluationSchema(@Reference Database database) {
        this.database = database;
        schema = database.schema(
                "evaluation", EvaluationSchema.class, RuleSetMapper.class, ScoreMapper.class, TotalMapper.class);
    }

    public Database database() {
        return database;
    }

    public <M> M mapper(Class<M> mapper) {
        return schema.mapper(mapper);
    }
}
