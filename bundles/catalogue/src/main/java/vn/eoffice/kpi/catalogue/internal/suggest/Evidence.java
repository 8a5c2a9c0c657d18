package vn.eoffice.kpi.catalogue.internal.suggest;

/**
 * What speaks for a task.
 *
 * @param words how well the words fit
 * @param type whether the task yields a document of the work's type
 * @param ownGroup whether it is named for a position group of the person
 * @param known what confirmed work of the past says
 */
record Evidence(double words, boolean type, boolean ownGroup, Experience.Known known) {

    private static final double TYPE = 2;
    private static final double OWN_GROUP = 0.5;

    double score() {
        return words + (type ? TYPE : 0) + (ownGroup ? OWN_GROUP : 0) + known.score();
    }

    /** The group alone is no reason to propose a task. */
    boolean isAny() {
        return words > 0 || type || known.score() > 0;
    }
}
