package vn.eoffice.kpi.evaluation.internal.score;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** SQL of the scores of confirmed entries. */
public interface ScoreMapper {

    /** False when there is a score already. */
    boolean insert(ScoreRow row);

    void update(ScoreRow row);

    List<ScoreRow> byEntries(List<UUID> entries);

    /** Holds the row until the end of the transaction. */
    @Nullable
    ScoreRow lock(UUID entry);

    /** Takes the next score that is due and that nobody else works on, for engines that are there; holds its row. */
    @Nullable
    ScoreRow lockNextDue(Set<String> engines, Instant now);

    void postpone(UUID entry, Instant nextTry, String failure);

    /** What waits for one of these engines is due now. */
    void hurryFor(Set<String> engines, Instant now);

    /** Whatever waits is due now. */
    void hurry(Instant now);

    /** What was not scored for want of rules waits to be scored, in the sums as well. */
    void reopenWithoutRules(LocalDate from, Instant now);

    List<UUID> known(List<UUID> entries);

    /** What waits, in the order of ids. */
    List<ScoreRow> pending(@Nullable UUID after, int limit);
}
