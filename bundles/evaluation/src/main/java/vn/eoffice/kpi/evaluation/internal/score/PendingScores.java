package vn.eoffice.kpi.evaluation.internal.score;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.kpi.evaluation.internal.EvaluationSchema;
import vn.eoffice.kpi.evaluation.internal.engine.Engines;
import vn.eoffice.kpi.platform.database.DatabaseUnavailable;
import vn.eoffice.kpi.worklog.EntryId;
import vn.eoffice.kpi.worklog.WorkLog;

/** Scores what had to wait, one entry in one transaction; several nodes share the work. */
@Component(service = PendingScores.class)
public final class PendingScores {

    private static final Logger LOG = LoggerFactory.getLogger(PendingScores.class);

    private final EvaluationSchema schema;
    private final ScoreMapper mapper;
    private final Scores scores;
    private final WorkLog workLog;
    private final Engines engines;
    private final Clock clock;

    @Activate
    public PendingScores(
            @Reference EvaluationSchema schema,
            @Reference Scores scores,
            @Reference WorkLog workLog,
            @Reference Engines engines) {
        this(schema, scores, workLog, engines, Clock.systemUTC());
    }

    PendingScores(EvaluationSchema schema, Scores scores, WorkLog workLog, Engines engines, Clock clock) {
        this.schema = schema;
        this.mapper = schema.mapper(ScoreMapper.class);
        this.scores = scores;
        this.workLog = workLog;
        this.engines = engines;
        this.clock = clock;
    }

    /** What failed under an engine that has been replaced is due at once. */
    void welcomeNewEngines() {
        var newcomers = engines.newcomers();
        if (!newcomers.isEmpty()) {
            mapper.hurryFor(newcomers, clock.instant());
        }
    }

    /**
     * Takes the next one that is due.
     *
     * @return false when there is none
     */
    boolean scoreNext() {
        var taken = new AtomicReference<ScoreRow>();
        try {
            return schema.database().transaction(() -> scoreNext(engines.ids(), taken));
        } catch (DatabaseUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            var row = taken.get();
            if (row == null) {
                throw e;
            }
            LOG.error("The waiting score of entry {} could not be decided; it is tried again later.", row.entryId(), e);
            mapper.postpone(row.entryId(), Retry.after(row.attempts(), clock.instant()), e.toString());
            return true;
        }
    }

    private boolean scoreNext(Set<String> present, AtomicReference<ScoreRow> taken) {
        var row = mapper.lockNextDue(present, clock.instant());
        if (row == null) {
            return false;
        }
        taken.set(row);
        var entry = workLog.entry(new EntryId(row.entryId()));
        if (entry.isEmpty()) {
            throw new IllegalStateException("The work log does not know the entry %s.".formatted(row.entryId()));
        }
        scores.retry(entry.get(), row);
        return true;
    }

    Instant now() {
        return clock.instant();
    }
}
