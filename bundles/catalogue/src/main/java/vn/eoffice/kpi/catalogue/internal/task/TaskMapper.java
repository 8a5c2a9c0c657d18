package vn.eoffice.kpi.catalogue.internal.task;

import java.time.LocalDate;
import java.util.List;
import vn.eoffice.kpi.catalogue.TaskDraft;

/** Tasks and their versions. */
public interface TaskMapper {

    long revision();

    /** Makes other imports wait until the end of the transaction. */
    long lockRevision();

    void raiseRevision();

    List<TaskRow> versions();

    List<TaskRow> latest(List<String> codes);

    long insertTask(String code);

    void insertVersion(long taskId, int version, TaskDraft draft, LocalDate validFrom);

    void closeVersion(long taskId, int version, LocalDate validTo);
}
