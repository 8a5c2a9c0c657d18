package vn.eoffice.kpi.worklog;

/** The leader's mark for the product, best first; what each is worth is a rule set's business. */
public enum QualityGrade {
    EXCELLENT,
    GOOD,
    FAIR,
    POOR,
    FAILED
}
