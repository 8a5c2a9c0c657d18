package vn.eoffice.kpi.host.api;

/** The place of a post in its unit: người đứng đầu, cấp phó, công chức, văn thư. */
public enum PostKind {
    HEAD,
    DEPUTY,
    STAFF,
    CLERK
}
