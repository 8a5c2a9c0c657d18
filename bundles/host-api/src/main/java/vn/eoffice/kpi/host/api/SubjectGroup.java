package vn.eoffice.kpi.host.api;

/** Kinds of staff to whom different rules of evaluation apply: cán bộ, công chức, viên chức, hợp đồng lao động. */
public enum SubjectGroup {
    CADRE,
    CIVIL_SERVANT,
    PUBLIC_EMPLOYEE,
    CONTRACT_STAFF
}
