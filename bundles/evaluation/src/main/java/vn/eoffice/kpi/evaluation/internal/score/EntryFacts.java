package vn.eoffice.kpi.evaluation.internal.score;

import static java.time.temporal.ChronoUnit.DAYS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.engine.api.WorkFacts;
import vn.eoffice.kpi.engine.api.WorkingDays;
import vn.eoffice.kpi.worklog.Entry;
import vn.eoffice.kpi.worklog.FrozenTask;

/**
 * An entry as an engine sees it. What is not confirmed yet is shown as confirmed and unrated, so that the engine says what each
 * rating would give.
 */
record EntryFacts(Entry entry, FrozenTask task, WorkingDays workingDays) implements WorkFacts {

    @Override
    public @Nullable BigDecimal normHours() {
        return task.normHours();
    }

    @Override
    public BigDecimal quantity() {
        return entry.quantity();
    }

    @Override
    public BigDecimal assigned() {
        return entry.quantity();
    }

    /** The log does not tell yet what was taken over or came outside the plan. */
    @Override
    public String origin() {
        return "PLANNED";
    }

    @Override
    public boolean handedOver() {
        return false;
    }

    /** A mark that means "not met" is the engine's to count. */
    @Override
    public List<MajorFault> majorFaults() {
        return List.of();
    }

    @Override
    public List<Delay> delays() {
        var stated = dueDate();
        if (stated == null) {
            return List.of();
        }
        var due = workingDays.moved(stated, suspendedWorkingDays());
        int calendarDays = (int) DAYS.between(due, doneDate());
        return calendarDays <= 0
                ? List.of()
                : List.of(new Delay(calendarDays, workingDays.between(due, doneDate()), objectiveCauseConfirmed()));
    }

    @Override
    public @Nullable String complexity() {
        return task.complexity();
    }

    @Override
    public @Nullable BigDecimal coefficient() {
        return task.coefficient();
    }

    @Override
    public String taskGroup() {
        return task.group().name();
    }

    @Override
    public String role() {
        return entry.role().name();
    }

    @Override
    public @Nullable LocalDate dueDate() {
        return entry.dueDate();
    }

    @Override
    public LocalDate doneDate() {
        return entry.doneDate();
    }

    @Override
    public int suspendedWorkingDays() {
        return entry.suspendedWorkingDays();
    }

    @Override
    public boolean confirmed() {
        return true;
    }

    @Override
    public @Nullable String grade() {
        var verdict = entry.verdict();
        return verdict == null ? null : verdict.grade().name();
    }

    @Override
    public boolean objectiveCauseConfirmed() {
        var verdict = entry.verdict();
        return verdict != null && verdict.objectiveCause();
    }
}
