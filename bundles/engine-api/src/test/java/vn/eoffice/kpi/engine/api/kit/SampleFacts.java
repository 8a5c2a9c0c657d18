package vn.eoffice.kpi.engine.api.kit;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.engine.api.WorkFacts;
import vn.eoffice.kpi.engine.api.WorkingDays;

/** Facts for tests, immutable: begin with {@link #typical()} and change what matters. */
public final class SampleFacts implements WorkFacts, Cloneable {

    private @Nullable BigDecimal normHours = new BigDecimal("4");
    private BigDecimal quantity = BigDecimal.ONE;
    private BigDecimal assigned = BigDecimal.ONE;
    private String origin = "PLANNED";
    private boolean handedOver = false;
    private List<MajorFault> majorFaults = List.of();
    private List<Delay> delays = List.of();
    private @Nullable String complexity = "N2";
    private @Nullable BigDecimal coefficient = new BigDecimal("1.5");
    private @Nullable String taskGroup = "B";
    private String role = "LEAD";
    private @Nullable LocalDate dueDate = LocalDate.of(2026, 3, 12);
    private @Nullable LocalDate doneDate = LocalDate.of(2026, 3, 12);
    private int suspendedWorkingDays = 0;
    private boolean confirmed = true;
    private @Nullable String grade = "GOOD";
    private boolean objectiveCauseConfirmed = false;
    private WorkingDays workingDays = SampleFacts::isWeekday;

    private SampleFacts() {}

    /** Four norm hours of level N2, led, done on the day it was due, confirmed as good. */
    public static SampleFacts typical() {
        return new SampleFacts();
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private SampleFacts copy() {
        try {
            return (SampleFacts) clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }

    public SampleFacts normHours(@Nullable BigDecimal value) {
        var copy = copy();
        copy.normHours = value;
        return copy;
    }

    public SampleFacts quantity(BigDecimal value) {
        var copy = copy();
        copy.quantity = value;
        return copy;
    }

    public SampleFacts complexity(@Nullable String value) {
        var copy = copy();
        copy.complexity = value;
        return copy;
    }

    public SampleFacts coefficient(@Nullable BigDecimal value) {
        var copy = copy();
        copy.coefficient = value;
        return copy;
    }

    public SampleFacts taskGroup(@Nullable String value) {
        var copy = copy();
        copy.taskGroup = value;
        return copy;
    }

    public SampleFacts role(String value) {
        var copy = copy();
        copy.role = value;
        return copy;
    }

    public SampleFacts dueDate(@Nullable LocalDate value) {
        var copy = copy();
        copy.dueDate = value;
        return copy;
    }

    public SampleFacts doneDate(@Nullable LocalDate value) {
        var copy = copy();
        copy.doneDate = value;
        return copy;
    }

    public SampleFacts suspendedWorkingDays(int value) {
        var copy = copy();
        copy.suspendedWorkingDays = value;
        return copy;
    }

    public SampleFacts confirmed(boolean value) {
        var copy = copy();
        copy.confirmed = value;
        return copy;
    }

    public SampleFacts grade(@Nullable String value) {
        var copy = copy();
        copy.grade = value;
        return copy;
    }

    public SampleFacts objectiveCauseConfirmed(boolean value) {
        var copy = copy();
        copy.objectiveCauseConfirmed = value;
        return copy;
    }

    public SampleFacts workingDays(WorkingDays value) {
        var copy = copy();
        copy.workingDays = value;
        return copy;
    }

    public SampleFacts assigned(BigDecimal value) {
        var copy = copy();
        copy.assigned = value;
        return copy;
    }

    public SampleFacts origin(String value) {
        var copy = copy();
        copy.origin = value;
        return copy;
    }

    public SampleFacts handedOver(boolean value) {
        var copy = copy();
        copy.handedOver = value;
        return copy;
    }

    public SampleFacts majorFaults(List<MajorFault> value) {
        var copy = copy();
        copy.majorFaults = List.copyOf(value);
        return copy;
    }

    public SampleFacts delays(List<Delay> value) {
        var copy = copy();
        copy.delays = List.copyOf(value);
        return copy;
    }

    @Override
    public BigDecimal assigned() {
        return assigned;
    }

    @Override
    public String origin() {
        return origin;
    }

    @Override
    public boolean handedOver() {
        return handedOver;
    }

    @Override
    public List<MajorFault> majorFaults() {
        return majorFaults;
    }

    @Override
    public List<Delay> delays() {
        return delays;
    }

    @Override
    public @Nullable BigDecimal normHours() {
        return normHours;
    }

    @Override
    public BigDecimal quantity() {
        return quantity;
    }

    @Override
    public @Nullable String complexity() {
        return complexity;
    }

    @Override
    public @Nullable BigDecimal coefficient() {
        return coefficient;
    }

    @Override
    public @Nullable String taskGroup() {
        return taskGroup;
    }

    @Override
    public String role() {
        return role;
    }

    @Override
    public @Nullable LocalDate dueDate() {
        return dueDate;
    }

    @Override
    public @Nullable LocalDate doneDate() {
        return doneDate;
    }

    @Override
    public int suspendedWorkingDays() {
        return suspendedWorkingDays;
    }

    @Override
    public boolean confirmed() {
        return confirmed;
    }

    @Override
    public @Nullable String grade() {
        return grade;
    }

    @Override
    public boolean objectiveCauseConfirmed() {
        return objectiveCauseConfirmed;
    }

    @Override
    public WorkingDays workingDays() {
        return workingDays;
    }

    @Override
    public String toString() {
        return "%s x %s h, %s, coefficient %s, group %s, %s, due %s, done %s, suspended %s, confirmed %s, %s, cause %s, assigned %s, %s, handed over %s, faults %s, delays %s"
                .formatted(
                        quantity,
                        normHours,
                        complexity,
                        coefficient,
                        taskGroup,
                        role,
                        dueDate,
                        doneDate,
                        suspendedWorkingDays,
                        confirmed,
                        grade,
                        objectiveCauseConfirmed,
                        assigned,
                        origin,
                        handedOver,
                        majorFaults,
                        delays);
    }
}
