package vn.eoffice.kpi.platform.shell.internal;

import java.util.stream.Collectors;
import vn.eoffice.kpi.platform.rest.FieldFault;
import vn.eoffice.kpi.platform.rest.Problem;

/** A problem as lines for the console. */
final class ProblemText {

    private ProblemText() {}

    static String of(Problem problem) {
        var faults = problem.faults().stream().map(ProblemText::line).collect(Collectors.joining());
        return "%s / %s%s".formatted(problem.text().vi(), problem.text().en(), faults);
    }

    private static String line(FieldFault fault) {
        var value = fault.value() == null ? "" : " = " + fault.value();
        return "%n  %s%s: %s / %s"
                .formatted(
                        fault.field(),
                        value,
                        fault.message().vi(),
                        fault.message().en());
    }
}
