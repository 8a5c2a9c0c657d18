package vn.eoffice.kpi.host.reference.internal.flow;

/** The life of one person's share: open until completed, recalled or declined; a completed one may be returned. */
public enum ShareState {
    ASSIGNED("Chưa bắt đầu"),
    STARTED("Đang xử lý"),
    SUSPENDED("Tạm dừng"),
    COMPLETED("Đã xong"),
    RECALLED("Đã lấy lại"),
    DECLINED("Đã trả lại người giao");

    private final String label;

    ShareState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean open() {
        return this == ASSIGNED || this == STARTED || this == SUSPENDED;
    }

    /** Whether it still counts among the document's shares. */
    public boolean counts() {
        return open() || this == COMPLETED;
    }
}
