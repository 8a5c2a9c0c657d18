package vn.eoffice.kpi.evaluation.internal.score;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.eoffice.kpi.evaluation.internal.EvaluationSchema;
import vn.eoffice.kpi.evaluation.internal.score.Outcome.Kind;
import vn.eoffice.kpi.evaluation.internal.total.Totals;
import vn.eoffice.kpi.platform.audit.Act;
import vn.eoffice.kpi.platform.audit.Ledger;
import vn.eoffice.kpi.platform.rest.Json;
import vn.eoffice.kpi.worklog.Entry;
import vn.eoffice.kpi.worklog.EntryListener;
import vn.eoffice.kpi.worklog.EntryState;

/**
 * Keeps the score of every confirmed entry: decided when the entry is confirmed, in that transaction, together with the sums of
 * the day and the act in the ledger.
 */
@Component(
        service = {Scores.class, EntryListener.class},
        immediate = true)
public final class Scores implements EntryListener {

    private static final String ACTOR = "evaluation";

    private final ScoreMapper mapper;
    private final Scoring scoring;
    private final Totals totals;
    private final Ledger ledger;
    private final Clock clock;

    @Activate
    public Scores(
            @Reference EvaluationSchema schema,
            @Reference Scoring scoring,
            @Reference Totals totals,
            @Reference Ledger ledger) {
        this(schema, scoring, totals, ledger, Clock.systemUTC());
    }

    Scores(EvaluationSchema schema, Scoring scoring, Totals totals, Ledger ledger, Clock clock) {
        this.mapper = schema.mapper(ScoreMapper.class);
        this.scoring = scoring;
        this.totals = totals;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public void changed(@Nullable Entry before, Entry after) {
        boolean counted = before != null && before.state() == EntryState.CONFIRMED;
        boolean counts = after.state() == EntryState.CONFIRMED;
        if (counts && !counted) {
            decide(after, scoring.of(after), null);
        } else if (counted && !counts) {
            decide(after, Outcome.without(Kind.WITHDRAWN, Reason.VOIDED, null, null), null);
        }
    }

    /** Tries a waiting score again; the transaction holds its row. */
    void retry(Entry entry, ScoreRow waiting) {
        decide(entry, scoring.of(entry), waiting);
    }

    /** Takes up a confirmed entry that nobody told us of; it waits to be scored. False when it is known. */
    boolean adopt(Entry entry) {
        var now = now();
        var row = ScoreRows.of(entry, Outcome.without(Kind.PENDING, Reason.WAITING, null, null), 0, now, now);
        boolean isNew = mapper.insert(row);
        if (isNew) {
            totals.add(ScoreRows.contribution(row));
        }
        return isNew;
    }

    /** The stored scores of these entries, by entry; entries without one are absent. */
    public Map<UUID, StoredScore> stored(Set<UUID> entries) {
        var stored = new HashMap<UUID, StoredScore>();
        if (!entries.isEmpty()) {
            mapper.byEntries(List.copyOf(entries)).forEach(row -> stored.put(row.entryId(), StoredScore.of(row)));
        }
        return stored;
    }

    /** Scores that wait, in the order of ids. */
    public List<StoredScore> pending(@Nullable UUID after, int limit) {
        return mapper.pending(after, limit).stream().map(StoredScore::of).toList();
    }

    /**
     * @param held the row as this transaction holds it, null when it has not asked for it
     */
    private void decide(Entry entry, Outcome outcome, @Nullable ScoreRow held) {
        var row = row(entry, outcome, held == null ? 0 : held.attempts());
        var before = held;
        if (before == null && !mapper.insert(row)) {
            before = mapper.lock(row.entryId());
        }
        if (before == null) {
            totals.add(ScoreRows.contribution(row));
        } else {
            mapper.update(row);
            totals.add(ScoreRows.contribution(row).minus(ScoreRows.contribution(before)));
        }
        if (outcome.kind() != Kind.PENDING) {
            ledger.record(act(row, before, outcome));
        }
    }

    private ScoreRow row(Entry entry, Outcome outcome, int attempts) {
        var now = now();
        if (outcome.kind() != Kind.PENDING) {
            return ScoreRows.of(entry, outcome, attempts, null, now);
        }
        return outcome.failure() == null
                ? ScoreRows.of(entry, outcome, attempts, now, now)
                : ScoreRows.of(entry, outcome, attempts + 1, Retry.after(attempts, now), now);
    }

    private static Act act(ScoreRow row, @Nullable ScoreRow before, Outcome outcome) {
        var action =
                switch (outcome.kind()) {
                    case SCORED -> "entry.scored";
                    case NOT_SCORED, PENDING -> "entry.not-scored";
                    case WITHDRAWN -> "entry.score-withdrawn";
                };
        return Act.of(ACTOR, action, "entry", row.entryId())
                .changing(before == null ? null : json(before, null), json(row, outcome));
    }

    private static String json(ScoreRow row, @Nullable Outcome outcome) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("outcome", row.outcome());
        if (row.points() != null) {
            shown.put("points", row.points().toPlainString());
        }
        if (row.reason() != null) {
            shown.put("reason", row.reason());
        }
        if (outcome != null && outcome.rules() != null) {
            shown.put("rules", outcome.rules().content().hash());
        }
        return Json.text(shown);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
