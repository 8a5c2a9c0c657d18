package vn.eoffice.kpi.host.reference.internal.register;

/** The life of a document: registered, submitted, assigned, closed; issued ones and taken-over ones have no flow. */
public enum DocumentState {
    REGISTERED("Chờ trình"),
    SUBMITTED("Chờ phân công"),
    ASSIGNED("Đang xử lý"),
    CLOSED("Đã xử lý xong"),
    RECALLED("Đã thu hồi"),
    ISSUED("Đã phát hành"),
    FILED("Đã lưu sổ");

    private final String label;

    DocumentState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
