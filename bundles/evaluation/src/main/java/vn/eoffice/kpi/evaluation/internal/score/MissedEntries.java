package vn.eoffice.kpi.evaluation.internal.score;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.evaluation.internal.EvaluationSchema;
import vn.eoffice.kpi.worklog.Entry;
import vn.eoffice.kpi.worklog.EntryId;
import vn.eoffice.kpi.worklog.WorkLog;

/** Finds entries that were confirmed while this slice was away, so that none stays unscored. */
@Component(service = MissedEntries.class)
public final class MissedEntries {

    private static final int PAGE = 500;

    private final EvaluationSchema schema;
    private final ScoreMapper mapper;
    private final Scores scores;
    private final WorkLog workLog;

    @Activate
    public MissedEntries(@Reference EvaluationSchema schema, @Reference Scores scores, @Reference WorkLog workLog) {
        this.schema = schema;
        this.mapper = schema.mapper(ScoreMapper.class);
        this.scores = scores;
        this.workLog = workLog;
    }

    /** How many were taken up. */
    int adopt(LocalDate from, LocalDate to) {
        int adopted = 0;
        @Nullable EntryId last = null;
        List<Entry> page;
        do {
            page = workLog.confirmed(from, to, last, PAGE);
            adopted += adopt(page);
            last = page.isEmpty() ? null : page.get(page.size() - 1).id();
        } while (page.size() == PAGE && !Thread.currentThread().isInterrupted());
        return adopted;
    }

    private int adopt(List<Entry> page) {
        var ids = page.stream().map(entry -> entry.id().value()).toList();
        var known = new HashSet<>(ids.isEmpty() ? List.of() : mapper.known(ids));
        int adopted = 0;
        for (var entry : page) {
            if (!known.contains(entry.id().value())) {
                adopted += schema.database().transaction(() -> scores.adopt(entry)) ? 1 : 0;
            }
        }
        return adopted;
    }
}
