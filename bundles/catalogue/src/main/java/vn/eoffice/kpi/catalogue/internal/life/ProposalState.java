package vn.eoffice.kpi.catalogue.internal.life;

/** Where a proposal stands. */
public enum ProposalState {
    DRAFT("dự thảo"),
    PROPOSED("đã đề xuất"),
    APPRAISED("đã thẩm định"),
    APPROVED("đã phê duyệt"),
    PUBLISHED("đã công bố"),
    REJECTED("bị trả lại"),
    WITHDRAWN("đã rút");

    private final String vi;

    ProposalState(String vi) {
        this.vi = vi;
    }

    /** As people call it. */
    String vi() {
        return vi;
    }
}
