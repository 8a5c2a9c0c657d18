package vn.eoffice.kpi.host.reference;

/** Độ khẩn: thường, khẩn, thượng khẩn, hỏa tốc. */
public enum Urgency {
    NORMAL("Thường"),
    URGENT("Khẩn"),
    VERY_URGENT("Thượng khẩn"),
    EXPRESS("Hỏa tốc");

    private final String label;

    Urgency(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
