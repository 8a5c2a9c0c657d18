package vn.eoffice.kpi.catalogue.internal.readiness;

/** @param competent whether it names competencies */
public record Description(long id, String code, boolean competent) {}
