package vn.eoffice.kpi.catalogue.internal.task;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.catalogue.TaskDraft;

/** Tasks and their versions. */
public interface TaskMapper {

    long revision();

    /** Makes other imports wait until the end of the transaction. */
    long lockRevision();

    void raiseRevision();

    List<TaskRow> versions();

    /** The version without an end; null when there is none. */
    @Nullable
    TaskRow latestOf(long task);

    @Nullable
    Long idOf(String code);

    List<TaskRow> versionsOf(List<Long> tasks);

    /** All versions. */
    List<TaskRow> ofCodes(List<String> codes);

    long insertTask(String code);

    void insertVersion(long taskId, int version, TaskDraft draft, @Nullable String outcomeCard, LocalDate validFrom);

    default void addVersion(long taskId, int version, TaskDraft draft, LocalDate validFrom) {
        insertVersion(taskId, version, draft, OutcomeCards.write(draft.profile().outcomeCard()), validFrom);
    }

    void closeVersion(long taskId, int version, LocalDate validTo);
}
