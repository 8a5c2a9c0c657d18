package vn.eoffice.kpi.catalogue.internal.life;

/** Thêm mới, sửa, ngừng, gộp, tách. */
public enum ProposalKind {
    NEW,
    CHANGE,
    RETIRE,
    MERGE,
    SPLIT
}
