package vn.eoffice.kpi.catalogue;

import java.util.List;

/**
 * What came of an import.
 *
 * @param added tasks and records that are new
 * @param changed those with a new version
 * @param unchanged those that were there as they are in the book
 * @param faults what has to be corrected, the first thousand; then nothing was changed
 */
public record ImportOutcome(int added, int changed, int unchanged, List<Fault> faults) {

    public ImportOutcome {
        faults = List.copyOf(faults);
    }
}
