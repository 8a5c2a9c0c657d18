package vn.eoffice.kpi.engine.api.kit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Facts with one thing or another changed. */
final class Variants {

    private Variants() {}

    /** Every kind of value in every fact, the missing and the unknown ones too. */
    static List<SampleFacts> of(SampleFacts base) {
        var due = LocalDate.of(2026, 3, 12);
        var variants = new ArrayList<SampleFacts>(List.of(base));
        for (var grade : new String[] {"EXCELLENT", "GOOD", "FAIR", "POOR", "FAILED", "NO-SUCH-GRADE", null}) {
            variants.add(base.grade(grade));
            variants.add(base.grade(grade).dueDate(due).doneDate(due.minusDays(9)));
            variants.add(base.grade(grade).dueDate(due).doneDate(due.plusDays(9)));
        }
        for (var group : new String[] {"A", "B", "C", "D", "NO-SUCH-GROUP", null}) {
            variants.add(base.taskGroup(group).dueDate(due).doneDate(due.minusDays(2)));
        }
        for (var role : new String[] {"LEAD", "COLLABORATOR", "FOR_INFORMATION", "NO-SUCH-ROLE"}) {
            variants.add(base.role(role));
        }
        for (var level : new String[] {"N1", "N2", "N3", "N4", "N5", "NO-SUCH-LEVEL", null}) {
            variants.add(base.complexity(level));
        }
        for (var quantity : new String[] {"0.001", "0.5", "3", "250", "1000000"}) {
            variants.add(base.quantity(new BigDecimal(quantity)));
        }
        var late = base.dueDate(due).doneDate(due.plusDays(20));
        variants.addAll(List.of(
                base.normHours(null),
                base.normHours(new BigDecimal("0.25")),
                base.coefficient(null),
                base.coefficient(new BigDecimal("0.8")),
                base.dueDate(null),
                base.doneDate(null),
                base.dueDate(null).doneDate(null),
                base.confirmed(false),
                late,
                late.suspendedWorkingDays(5),
                late.objectiveCauseConfirmed(true),
                late.workingDays(day -> false),
                late.workingDays(day -> true)));
        return variants;
    }
}
