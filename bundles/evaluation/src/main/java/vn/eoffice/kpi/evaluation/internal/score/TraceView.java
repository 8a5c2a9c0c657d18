package vn.eoffice.kpi.evaluation.internal.score;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.engine.api.TraceLine;
import vn.eoffice.kpi.platform.rest.Text;

/** A line of an explanation, as it is stored and shown. */
public record TraceView(
        String factor, Text label, @Nullable String input, @Nullable String value, String rule, @Nullable Text note) {

    public static List<TraceView> of(List<TraceLine> trace) {
        return trace.stream().map(TraceView::of).toList();
    }

    private static TraceView of(TraceLine line) {
        var value = line.value();
        var note = line.note();
        return new TraceView(
                line.factor(),
                Reason.text(line.label()),
                line.input(),
                value == null ? null : value.toPlainString(),
                line.rule(),
                note == null ? null : Reason.text(note));
    }
}
