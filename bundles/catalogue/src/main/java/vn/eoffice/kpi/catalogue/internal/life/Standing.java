package vn.eoffice.kpi.catalogue.internal.life;

/**
 * How somebody stands to a proposal.
 *
 * @param mayAppraise whether they appraise proposals of its scope
 * @param mayApprove whether they approve them
 */
record Standing(long person, boolean mayAppraise, boolean mayApprove) {}
