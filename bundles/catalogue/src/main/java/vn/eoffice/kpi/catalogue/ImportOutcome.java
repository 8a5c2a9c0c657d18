package vn.eoffice.kpi.catalogue;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What came of an import.
 *
 * @param totals by kind, for the kinds that the book holds; none when it has faults
 * @param faults what has to be corrected, the first thousand; then nothing was changed
 */
public record ImportOutcome(List<Total> totals, List<Fault> faults) {

    /**
     * What came of one kind.
     *
     * @param kind TASK, SCOPE, POSITION, FRAMEWORK, DESCRIPTION, NORM or HOLDING
     * @param added tasks or records that are new
     * @param changed those with a new version
     * @param unchanged those that were there as they are in the book
     */
    public record Total(String kind, int added, int changed, int unchanged) {}

    public ImportOutcome {
        totals = List.copyOf(totals);
        faults = List.copyOf(faults);
    }

    public int added() {
        return sum(Total::added);
    }

    public int changed() {
        return sum(Total::changed);
    }

    public int unchanged() {
        return sum(Total::unchanged);
    }

    private int sum(ToIntFunction<Total> of) {
        return totals.stream().mapToInt(of).sum();
    }
}
