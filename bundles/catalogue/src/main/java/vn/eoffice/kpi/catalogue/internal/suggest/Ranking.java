package vn.eoffice.kpi.catalogue.internal.suggest;

import java.util.List;
import java.util.function.Predicate;
import vn.eoffice.kpi.catalogue.Task;

/** Orders tasks by how well they fit a piece of work. To be replaced as a whole: nothing else knows how it is done. */
interface Ranking {

    /**
     * Studies the tasks once; what comes back is thread-safe and answers the same question with the same.
     *
     * @param heirs which tasks took over the work of which
     */
    Studied study(List<Task> tasks, Heirs heirs);

    /** Tasks ready to be ranked. */
    interface Studied {

        /**
         * The tasks that fit, best first.
         *
         * @param past what was confirmed before
         */
        List<Ranked> rank(Work work, List<UsageRow> past, int limit);

        /** The tasks most easily taken for a task, nearest first; only such as may be. */
        List<Task> lookAlikes(Task task, Predicate<Task> mayBe, int limit);
    }

    /** A task that fits, and why, in Vietnamese. */
    record Ranked(Task task, double score, List<String> reasons) {}
}
