package vn.eoffice.kpi.catalogue.internal.suggest;

import java.util.List;
import vn.eoffice.kpi.catalogue.Task;

/** Orders tasks by how well they fit a piece of work. To be replaced as a whole: nothing else knows how it is done. */
interface Ranking {

    /** Studies the tasks once; what comes back is immutable, thread-safe and pure. */
    Studied study(List<Task> tasks);

    /** Tasks ready to be ranked. */
    interface Studied {

        /**
         * The tasks that fit, best first.
         *
         * @param past what was confirmed before, latest first
         */
        List<Ranked> rank(Work work, List<UsageRow> past, int limit);
    }

    /** A task that fits, and why, in Vietnamese. */
    record Ranked(Task task, double score, List<String> reasons) {}
}
