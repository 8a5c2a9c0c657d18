package vn.eoffice.kpi.catalogue.internal.life;

/** Where a proposal stands: dự thảo, đã đề xuất, đã thẩm định, đã phê duyệt, đã công bố, bị trả lại, đã rút. */
public enum ProposalState {
    DRAFT,
    PROPOSED,
    APPRAISED,
    APPROVED,
    PUBLISHED,
    REJECTED,
    WITHDRAWN
}
