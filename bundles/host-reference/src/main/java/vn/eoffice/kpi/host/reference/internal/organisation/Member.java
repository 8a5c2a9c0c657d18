package vn.eoffice.kpi.host.reference.internal.organisation;

/** A person in a post they hold today, as one who may be given work. */
public record Member(long personId, String fullName, String title, long unitId, String unitName) {}
