package vn.eoffice.kpi.benchmark;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.eoffice.kpi.engine.api.WorkFacts;
import vn.eoffice.kpi.engine.api.kit.SampleFacts;

/** Every cell of the three tables: each level, each grade, from 13 days late to 8 early. */
final class Cases {

    static final List<WorkFacts> ALL = all();

    private Cases() {}

    private static List<WorkFacts> all() {
        var due = LocalDate.of(2026, 3, 12);
        var cases = new ArrayList<WorkFacts>();
        for (var level : Tables.COMPLEXITY.keySet()) {
            for (var grade : Tables.QUALITY.keySet()) {
                for (int day = -12; day <= 19; day++) {
                    cases.add(SampleFacts.typical()
                            .normHours(new BigDecimal("2.5"))
                            .quantity(new BigDecimal("3"))
                            .coefficient(new BigDecimal("1.5"))
                            .complexity(level)
                            .grade(grade)
                            .dueDate(due)
                            .doneDate(due.plusDays(day))
                            .workingDays(Cases::isWeekday));
                }
            }
        }
        return List.copyOf(cases);
    }

    /** Working days early (above 0) or late (below 0). */
    static int days(WorkFacts facts) {
        var due = facts.dueDate();
        var done = facts.doneDate();
        return facts.workingDays().between(done, due) - facts.workingDays().between(due, done);
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
