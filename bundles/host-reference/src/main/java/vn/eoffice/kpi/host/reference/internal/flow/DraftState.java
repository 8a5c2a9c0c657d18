package vn.eoffice.kpi.host.reference.internal.flow;

public enum DraftState {
    EDITING("Đang soạn"),
    WAITING("Chờ lãnh đạo xem"),
    RETURNED("Lãnh đạo trả lại"),
    APPROVED("Lãnh đạo đã đồng ý");

    private final String label;

    DraftState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
