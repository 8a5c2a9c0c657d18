package vn.eoffice.kpi.catalogue.internal.suggest;

/**
 * What speaks for a task.
 *
 * @param words how well the words fit
 * @param field how well the field of work fits
 * @param step how well the step of a file fits
 * @param product how well the document that is made fits
 * @param type whether the task yields a document of the work's type
 * @param ownGroup whether it is named for a position group of the person
 * @param unusual whether it is leaders' or other work: documents are rarely that
 * @param known what confirmed work of the past says
 */
record Evidence(
        double words,
        double field,
        double step,
        double product,
        boolean type,
        boolean ownGroup,
        boolean unusual,
        Experience.Known known) {

    private static final double WORDS = 0.03;
    private static final double STEP = 3;
    private static final double PRODUCT = 0.6;
    private static final double TYPE = 0.2;
    private static final double OWN_GROUP = 0.1;
    private static final double UNUSUAL = -1;

    /** The most that a task can reach by how it fits; what is known of it comes on top. */
    static double most(Fit fit, int task) {
        return ofFit(fit.words()[task], fit.field()[task], fit.step()[task], fit.product()[task]) + TYPE + OWN_GROUP;
    }

    private static double ofFit(double words, double field, double step, double product) {
        return WORDS * words + field + STEP * step + PRODUCT * product;
    }

    double score() {
        return ofFit(words, field, step, product)
                + (type ? TYPE : 0)
                + (ownGroup ? OWN_GROUP : 0)
                + (unusual && !ownGroup ? UNUSUAL : 0)
                + known.score();
    }

    /** The group alone is no reason to propose a task. */
    boolean isAny() {
        return words > 0 || field > 0 || step > 0 || product > 0 || type || known.score() > 0;
    }
}
